package ru.medkassa.domain.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a system that was away is asked at all. After some failures in a row it is left alone for a while (the circuit
 * is open); then one attempt tries whether it is back; if it is not, it is left alone for twice as long. A value: every
 * step gives the circuit after it.
 *
 * @param failures how many attempts in a row found it away
 * @param openings how many times in a row it was left alone
 * @param openUntil until when it is left alone; absent if it was not away
 */
public record Circuit(Rule rule, int failures, int openings, Optional<Instant> openUntil) {

    /**
     * When a circuit opens and for how long.
     *
     * @param failures after how many failures in a row, 1 or more
     * @param first for how long the first time
     * @param longest for how long at most
     */
    public record Rule(int failures, Duration first, Duration longest) {
        public Rule {
            if (failures < 1 || first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
                throw new IllegalArgumentException("A circuit opens after a failure, for some time");
            }
        }

        private Duration after(int openings) {
            Duration open = first;
            for (int i = 1; i < openings && open.compareTo(longest) < 0; i++) {
                open = open.multipliedBy(2);
            }
            return open.compareTo(longest) < 0 ? open : longest;
        }
    }

    public static Circuit closed(Rule rule) {
        return new Circuit(rule, 0, 0, Optional.empty());
    }

    /** How many attempts may be made at a time: all, none, or the one that tries whether the system is back. */
    public int admits(int most, Instant now) {
        return openUntil.map(it -> now.isBefore(it) ? 0 : Math.min(1, most)).orElse(most);
    }

    /** The system answered, whatever it said. */
    public Circuit answered() {
        return closed(rule);
    }

    /** The system was away. What was on its way when the circuit opened changes nothing. */
    public Circuit failed(Instant now) {
        if (openUntil.filter(now::isBefore).isPresent()) {
            return this;
        }
        boolean opens = openUntil.isPresent() || failures + 1 >= rule.failures();
        return opens
                ? new Circuit(rule, failures + 1, openings + 1, Optional.of(now.plus(rule.after(openings + 1))))
                : new Circuit(rule, failures + 1, openings, openUntil);
    }
}
