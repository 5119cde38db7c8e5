package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ru.medkassa.application.delivery.Treatment.Hindrance;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * Finds the unfinished delivery that an operator wants to do something about, and holds it until the transaction ends.
 * What is being sent is left to its sender; what a sender has left behind is written down, as the next sender would.
 */
@Singleton
public class HeldDelivery {

    private final Deliveries deliveries;
    private final Organizations organizations;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public HeldDelivery(Deliveries deliveries, Organizations organizations, Journal journal, Clock clock) {
        this.deliveries = deliveries;
        this.organizations = organizations;
        this.journal = journal;
        this.clock = clock;
    }

    public Treatment find(OrganizationId organization, long number) {
        return deliveries
                .lock(organization, number)
                .map(this::unfinished)
                .orElseGet(() -> new Treatment.Hindered(Hindrance.UNKNOWN));
    }

    private Treatment unfinished(Delivery delivery) {
        Instant now = clock.instant();
        if (!delivery.progress().state().isUnfinished()) {
            return new Treatment.Hindered(Hindrance.FINISHED);
        }
        if (delivery.progress().isBeingSent(now)) {
            return new Treatment.Hindered(Hindrance.BEING_SENT);
        }
        if (delivery.progress().lease().isPresent()) {
            writeInterrupted(delivery, now);
        }
        return new Treatment.Possible(delivery);
    }

    private void writeInterrupted(Delivery delivery, Instant now) {
        Organization organization = organizations.find(delivery.organization()).orElseThrow();
        Instant begun = delivery.progress().lastAttemptAt().orElseThrow();
        Attempt lost = Attempt.interrupted(begun, Duration.between(begun, now));
        journal.write(
                OutgoingCall.entry(organization, delivery, delivery.progress().attempts(), lost));
    }
}
