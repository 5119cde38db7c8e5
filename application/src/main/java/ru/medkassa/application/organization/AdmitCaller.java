package ru.medkassa.application.organization;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.application.Answer;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

/**
 * Lets a caller speak for the store that it names, if the store is one of its own. Somebody else's hospital is answered
 * like one that does not exist.
 */
@Singleton
public class AdmitCaller {

    private final Organizations organizations;

    @Inject
    public AdmitCaller(Organizations organizations) {
        this.organizations = organizations;
    }

    public Answer<Tenant> execute(ApiUser caller, Ogrn ogrn, Oid oid) {
        Optional<Organization> organization =
                organizations.find(ogrn).filter(it -> it.id().equals(caller.organization()));
        Optional<Store> store = organization.flatMap(it -> it.store(oid)).filter(it -> caller.stores()
                .contains(it.id()));
        if (organization.isEmpty() || store.isEmpty()) {
            return Answer.refused(Refusal.TENANT_UNKNOWN);
        }
        if (organization.get().mis().isEmpty()) {
            return Answer.refused(Refusal.MIS_NOT_CONNECTED);
        }
        return Answer.given(tenant(caller, organization.get(), store.get()));
    }

    private Tenant tenant(ApiUser caller, Organization organization, Store store) {
        Set<StoreId> others = new HashSet<>();
        organization.stores().forEach(it -> others.add(it.id()));
        others.retainAll(caller.stores());
        others.remove(store.id());
        return new Tenant(organization, store, others, organizations.dictionaries(organization.id()));
    }
}
