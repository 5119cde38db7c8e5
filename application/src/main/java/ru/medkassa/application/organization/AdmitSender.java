package ru.medkassa.application.organization;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import ru.medkassa.application.Answer;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;

/**
 * Lets a medical information system send invoices for the stores of its user. It need not say which: a user of one store
 * means that one, and of several each invoice may name its own. What it does say must be its own.
 */
@Singleton
public class AdmitSender {

    private final Organizations organizations;

    @Inject
    public AdmitSender(Organizations organizations) {
        this.organizations = organizations;
    }

    public Answer<Sender> execute(ApiUser user, Optional<Ogrn> ogrn, Optional<Oid> oid) {
        Optional<Sender> sender = organizations
                .find(user.organization())
                .filter(it -> ogrn.filter(named -> !named.equals(it.ogrn())).isEmpty())
                .map(it -> sender(user, it, oid))
                .filter(it -> oid.isEmpty() || it.usual().isPresent());
        return sender.map(Answer::given).orElseGet(() -> Answer.refused(Refusal.TENANT_UNKNOWN));
    }

    private Sender sender(ApiUser user, Organization organization, Optional<Oid> oid) {
        Sender anywhere = new Sender(
                organization, user.stores(), Optional.empty(), organizations.dictionaries(organization.id()));
        Optional<Store> usual = oid.isPresent() ? oid.flatMap(anywhere::store) : onlyStore(user, organization);
        return new Sender(organization, user.stores(), usual, anywhere.dictionaries());
    }

    private static Optional<Store> onlyStore(ApiUser user, Organization organization) {
        return user.stores().size() == 1
                ? organization.stores().stream()
                        .filter(it -> user.stores().contains(it.id()))
                        .findFirst()
                : Optional.empty();
    }
}
