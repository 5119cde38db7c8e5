package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ru.medkassa.domain.organization.OrganizationId;

/** An operator has one delivery sent again now ("Повторить"). What stays behind another one has to wait for its turn. */
@Singleton
@Transactional
public class SendAgain {

    private final HeldDelivery held;
    private final Deliveries deliveries;
    private final Clock clock;

    @Inject
    public SendAgain(HeldDelivery held, Deliveries deliveries, Clock clock) {
        this.held = held;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    public Treatment execute(OrganizationId organization, long number) {
        return held.find(organization, number).then(delivery -> {
            if (delivery.progress().isBehindAnother()) {
                return new Treatment.Hindered(Treatment.Hindrance.BEHIND_ANOTHER);
            }
            deliveries.sendAgain(delivery, clock.instant());
            return new Treatment.Possible(deliveries.find(organization, number).orElseThrow());
        });
    }
}
