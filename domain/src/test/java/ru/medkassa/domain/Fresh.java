package ru.medkassa.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Identifiers that no other test of this run has used, the same in every run: a real database keeps the rows of the
 * tests before.
 */
public final class Fresh {

    private static final AtomicLong NUMBERS = new AtomicLong();

    private Fresh() {}

    public static long number() {
        return NUMBERS.incrementAndGet();
    }

    public static UUID uuid() {
        return UUID.nameUUIDFromBytes(("Medkassa " + number()).getBytes(UTF_8));
    }
}
