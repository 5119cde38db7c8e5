package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.application.cashdesk.CashDesks;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.application.payment.Payments;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;

/** Reads from the books what a confirmation has to say. */
@Singleton
public class WriteLetter {

    private final Organizations organizations;
    private final Payments payments;
    private final CashDesks cashDesks;

    @Inject
    public WriteLetter(Organizations organizations, Payments payments, CashDesks cashDesks) {
        this.organizations = organizations;
        this.payments = payments;
        this.cashDesks = cashDesks;
    }

    /**
     * Empty if it cannot be sent: the organisation's information system has no address any more, or this server cannot
     * read its password.
     */
    public Optional<Letter> write(Organization organization, Store store, Confirmation confirmation) {
        return organization
                .mis()
                .flatMap(MisConnection::endpoint)
                .filter(MisEndpoint::isUsable)
                .map(endpoint -> new Letter(
                        organization,
                        store,
                        endpoint,
                        organizations.dictionaries(organization.id()),
                        content(confirmation)));
    }

    private Letter.Content content(Confirmation confirmation) {
        return confirmation.fold(
                received -> new Letter.Receive(received.invoice().guid()),
                this::payment,
                changed -> new Letter.Status(changed.invoice().guid(), changed.state()),
                this::desks);
    }

    /** A payment is never removed, so it is there. */
    private Letter.Content payment(Confirmation.Paid paid) {
        return new Letter.Pay(payments.find(paid.invoice(), paid.cashDesk(), paid.checkNumber())
                .orElseThrow());
    }

    private Letter.Content desks(Confirmation.CashDesksChanged changed) {
        return new Letter.Desks(changed.cashDesks().stream()
                .flatMap(guid -> cashDesks.find(guid, Set.of(changed.store())).stream())
                .toList());
    }
}
