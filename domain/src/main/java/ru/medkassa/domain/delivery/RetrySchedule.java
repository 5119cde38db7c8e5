package ru.medkassa.domain.delivery;

import java.time.Duration;
import java.util.List;

/**
 * After how long a confirmation that was not heard is told again: the first wait after the first attempt, and so on; the
 * last one for ever after. Each wait is lengthened or shortened by chance, so that what failed together does not come
 * back together.
 *
 * @param waits at least one, each from 1 s to 24 h
 */
public record RetrySchedule(List<Duration> waits) {

    public static final Duration SHORTEST = Duration.ofSeconds(1);
    public static final Duration LONGEST = Duration.ofHours(24);
    private static final int WHOLE = 1000;

    /** 5 s, 30 s, 2 min, 10 min, then hourly. */
    public static final RetrySchedule DEFAULT = new RetrySchedule(List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1)));

    /** By how much a wait is lengthened or shortened at most, in thousandths: 20 %. */
    public static final int LARGEST_JITTER = 200;

    public RetrySchedule {
        waits = List.copyOf(waits);
        if (waits.isEmpty()) {
            throw new IllegalArgumentException("A schedule has at least one wait");
        }
        waits.forEach(RetrySchedule::requireWithin);
    }

    /**
     * @param attempts how many attempts were made, 1 or more
     * @param jitter a number between ∓{@link #LARGEST_JITTER}, drawn by chance
     */
    public Duration waitAfter(int attempts, int jitter) {
        if (attempts < 1 || Math.abs(jitter) > LARGEST_JITTER) {
            throw new IllegalArgumentException("A wait follows an attempt and varies by 20 % at most");
        }
        Duration wait = waits.get(Math.min(attempts, waits.size()) - 1);
        return wait.multipliedBy(WHOLE + jitter).dividedBy(WHOLE);
    }

    private static void requireWithin(Duration wait) {
        if (wait.compareTo(SHORTEST) < 0 || wait.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A wait is from 1 s to 24 h");
        }
    }
}
