package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ru.medkassa.domain.organization.OrganizationId;

/** An operator decides that a confirmation is not told any more, and says why. Those behind it come forward. */
@Singleton
@Transactional
public class GiveUpDelivery {

    private final HeldDelivery held;
    private final Deliveries deliveries;
    private final Clock clock;

    @Inject
    public GiveUpDelivery(HeldDelivery held, Deliveries deliveries, Clock clock) {
        this.held = held;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @param by the login of the operator */
    public Treatment execute(OrganizationId organization, long number, String reason, String by) {
        return held.find(organization, number).then(delivery -> {
            deliveries.giveUp(delivery, new Delivery.GivenUp(clock.instant(), by, reason));
            return new Treatment.Possible(deliveries.find(organization, number).orElseThrow());
        });
    }
}
