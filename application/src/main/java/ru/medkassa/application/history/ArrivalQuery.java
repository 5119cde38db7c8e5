package ru.medkassa.application.history;

import java.time.Instant;
import java.util.Optional;

/**
 * One page of the history, newest arrival first.
 *
 * @param before the key of the last arrival of the page before: arrivals that are older than it
 * @param limit how many invoices, at most {@link Arrivals#LARGEST_PAGE}
 */
public record ArrivalQuery(ArrivalFilter filter, Optional<Key> before, int limit) {

    public ArrivalQuery {
        if (limit < 1 || limit > Arrivals.LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + Arrivals.LARGEST_PAGE + " invoices");
        }
    }

    /** The page that follows an arrival. */
    public ArrivalQuery after(WrittenArrival last) {
        return new ArrivalQuery(filter, Optional.of(Key.of(last)), limit);
    }

    /** Where an arrival stands: arrivals are ordered by time, then by number. */
    public record Key(Instant at, long number) {

        public static Key of(WrittenArrival written) {
            return new Key(written.arrival().at(), written.number());
        }
    }
}
