package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ru.medkassa.domain.organization.OrganizationId;

/** An operator has all sent again that waits for its time or needs attention ("Обработать все"). */
@Singleton
@Transactional
public class SendAllAgain {

    private final Deliveries deliveries;
    private final Clock clock;

    @Inject
    public SendAllAgain(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** How many are due now. */
    public int execute(OrganizationId organization) {
        return deliveries.sendAllAgain(organization, clock.instant());
    }
}
