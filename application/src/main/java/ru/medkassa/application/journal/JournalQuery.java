package ru.medkassa.application.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * One page of the journal, newest row first.
 *
 * @param before the key of the last row of the page before: rows that are older than it
 * @param limit how many rows, at most {@link Journal#LARGEST_PAGE}
 */
public record JournalQuery(JournalFilter filter, Optional<Key> before, int limit) {

    public JournalQuery {
        if (limit < 1 || limit > Journal.LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + Journal.LARGEST_PAGE + " rows");
        }
    }

    /** The page that follows a row. */
    public JournalQuery after(Journal.WrittenEntry last) {
        return new JournalQuery(filter, Optional.of(Key.of(last)), limit);
    }

    /** Where a row stands: rows are ordered by time, then by number. */
    public record Key(Instant at, long number) {

        public static Key of(Journal.WrittenEntry row) {
            return new Key(row.entry().at(), row.number());
        }
    }
}
