package ru.medkassa.application.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which rows of the journal are asked for.
 *
 * @param from rows of this moment and later
 * @param to rows before this moment
 * @param before the key of the last row of the page before: rows that are older than it
 * @param limit how many rows, at most {@link Journal#LARGEST_PAGE}
 */
public record JournalQuery(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<UUID> invoiceGuid,
        Optional<String> invoiceNumber,
        Optional<Key> before,
        int limit) {

    public JournalQuery {
        if (limit < 1 || limit > Journal.LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + Journal.LARGEST_PAGE + " rows");
        }
    }

    /** Where a row stands: rows are ordered by time, then by number. */
    public record Key(Instant at, long number) {}
}
