package ru.medkassa.adapters.mis;

import java.time.Duration;
import java.util.function.LongSupplier;

/** For how many nanoseconds more the next part of an answer is waited for; zero or less: no longer. */
record Patience(LongSupplier nanos) {

    /** The whole answer has that long, from now on. */
    static Patience inAll(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        return new Patience(() -> end - System.nanoTime());
    }

    /** Each part of the answer has that long. */
    static Patience forEachPart(Duration limit) {
        return new Patience(limit::toNanos);
    }

    long left() {
        return Math.max(0, nanos.getAsLong());
    }
}
