package ru.medkassa.application.confirmation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.organization.MisConnection;

/** Puts down what is to be told to the organisation's information system, if that can be told anything. */
@Singleton
public class DeliverLater {

    private final Confirmations confirmations;
    private final Clock clock;

    @Inject
    public DeliverLater(Confirmations confirmations, Clock clock) {
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** In the transaction of the cause, which holds the invoice if it is about one. */
    public void put(Tenant tenant, Confirmation confirmation) {
        if (tenant.organization().mis().flatMap(MisConnection::endpoint).isPresent()) {
            confirmations.put(tenant.organization().id(), confirmation, clock.instant());
        }
    }
}
