package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.medkassa.application.delivery.ClaimDelivery.Claimed;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * Tells the organisation's information system the next thing that is to be told: taken in one transaction, sent in none,
 * settled in another. A server that dies in between leaves a claim that runs out, and another server repeats: each
 * confirmation is told at least once, and the other side knows a repetition by its identifiers.
 */
@Singleton
public class DeliverNext {

    private final ClaimDelivery claimDelivery;
    private final MedicalSystem medicalSystem;
    private final SettleDelivery settleDelivery;
    private final Clock clock;

    @Inject
    public DeliverNext(
            ClaimDelivery claimDelivery, MedicalSystem medicalSystem, SettleDelivery settleDelivery, Clock clock) {
        this.claimDelivery = claimDelivery;
        this.medicalSystem = medicalSystem;
        this.settleDelivery = settleDelivery;
        this.clock = clock;
    }

    /** What the sender learns of the system. */
    public enum Outcome {
        NOTHING_DUE,
        /** It answered, whatever it said; or it was not asked. */
        ANSWERED,
        /** It was not reached, did not answer, or failed. */
        AWAY
    }

    public Outcome execute(OrganizationId organization) {
        return claimDelivery.execute(organization).map(this::deliver).orElse(Outcome.NOTHING_DUE);
    }

    private Outcome deliver(Claimed claimed) {
        Attempt attempt = attempt(claimed);
        settleDelivery.execute(claimed, attempt);
        return attempt.away() ? Outcome.AWAY : Outcome.ANSWERED;
    }

    private Attempt attempt(Claimed claimed) {
        Instant begun = clock.instant();
        Optional<Letter> letter = claimed.letter();
        return letter.map(it -> send(claimed, it, begun)).orElseGet(() -> Attempt.impossible(begun));
    }

    /** The port does not throw; if it does, it is a fault of ours, and the delivery must not wait for its claim to run out. */
    private Attempt send(Claimed claimed, Letter letter, Instant begun) {
        try {
            MisAnswer answer = medicalSystem.send(letter);
            return Attempt.answered(begun, since(begun), answer);
        } catch (RuntimeException e) {
            settleDelivery.execute(claimed, Attempt.failedInside(begun, since(begun)));
            throw e;
        }
    }

    private Duration since(Instant begun) {
        Duration took = Duration.between(begun, clock.instant());
        return took.isNegative() ? Duration.ZERO : took;
    }
}
