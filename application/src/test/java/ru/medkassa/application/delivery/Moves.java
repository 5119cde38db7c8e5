package ru.medkassa.application.delivery;

import java.time.Instant;
import java.util.Optional;
import ru.medkassa.application.delivery.Delivery.Progress;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;

/** How the fake's deliveries move and which of them belong together. */
final class Moves {

    private Moves() {}

    static Progress moved(Delivery delivery, DeliveryState state, Optional<Instant> due) {
        Progress before = delivery.progress();
        return new Progress(state, before.attempts(), before.lastAttemptAt(), due, Optional.empty());
    }

    static Delivery with(Delivery it, Progress progress, Optional<Delivery.Reply> last) {
        return new Delivery(
                it.number(),
                it.organization(),
                it.confirmation(),
                it.oid(),
                it.invoiceNumber(),
                it.putAt(),
                progress,
                last,
                it.givenUp());
    }

    static boolean isDue(Delivery delivery, Instant now) {
        return delivery.progress().state() == DeliveryState.WAITING
                && delivery.progress().due().filter(it -> !it.isAfter(now)).isPresent();
    }

    static boolean isUnfinished(Delivery delivery) {
        return delivery.progress().state().isUnfinished();
    }

    static boolean sameLane(Delivery delivery, Confirmation other) {
        Confirmation confirmation = delivery.confirmation();
        return confirmation.store().equals(other.store())
                && confirmation.about().equals(other.about());
    }
}
