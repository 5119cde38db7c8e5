package ru.medkassa.application.invoice;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a medical information system that was silent is asked again: after three silences in a row it is left alone for
 * ten seconds, so that a dead system does not cost every cashier the two seconds of an answer that does not come.
 *
 * @param silences how many there were since its last word
 * @param askAgainAt when it may be asked again
 */
record Circuit(int silences, Instant askAgainAt) {

    static final int PATIENCE = 3;
    static final Duration REST = Duration.ofSeconds(10);

    static final Circuit CLOSED = new Circuit(0, Instant.MIN);

    boolean letsThrough(Instant now) {
        return silences < PATIENCE || !now.isBefore(askAgainAt);
    }

    /** After a rest one silence is enough for the next rest. */
    Circuit afterSilence(Instant now) {
        return new Circuit(silences + 1, now.plus(REST));
    }
}
