package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.application.delivery.ClaimDelivery.Claimed;
import ru.medkassa.application.delivery.Deliveries.Settled;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.delivery.RetrySchedule;

/**
 * A sender writes down how its attempt ended: in the delivery and in the journal, or, if the delivery is no longer its
 * own, nowhere: whoever has it now has written the row.
 */
@Singleton
@Transactional
public class SettleDelivery {

    private final Deliveries deliveries;
    private final Journal journal;
    private final DeliveryTerms terms;
    private final Clock clock;

    @Inject
    public SettleDelivery(Deliveries deliveries, Journal journal, DeliveryTerms terms, Clock clock) {
        this.deliveries = deliveries;
        this.journal = journal;
        this.terms = terms;
        this.clock = clock;
    }

    /** Whether the delivery was still the sender's. */
    public boolean execute(Claimed claimed, Attempt attempt) {
        Delivery delivery = claimed.claim().delivery();
        boolean ours = deliveries.settle(claimed.claim(), settled(claimed, attempt, clock.instant()));
        if (ours) {
            journal.write(OutgoingCall.entry(
                    claimed.organization(), delivery, delivery.progress().attempts(), attempt));
        }
        return ours;
    }

    private Settled settled(Claimed claimed, Attempt attempt, Instant now) {
        return switch (attempt.verdict()) {
            case DONE -> new Settled(DeliveryState.DONE, Optional.empty(), attempt.reply(), now);
            case ATTENTION -> new Settled(DeliveryState.ATTENTION, Optional.empty(), attempt.reply(), now);
            case RETRY ->
                new Settled(DeliveryState.WAITING, Optional.of(nextAfter(claimed, now)), attempt.reply(), now);
        };
    }

    private Instant nextAfter(Claimed claimed, Instant now) {
        int attempts = claimed.claim().delivery().progress().attempts();
        return now.plus(
                terms.schedule().waitAfter(attempts, jitter(claimed.claim().token())));
    }

    /** The token of a claim is random anyway: chance enough for the wait. */
    private static int jitter(UUID token) {
        int width = 2 * RetrySchedule.LARGEST_JITTER + 1;
        return Math.floorMod(token.hashCode(), width) - RetrySchedule.LARGEST_JITTER;
    }
}
