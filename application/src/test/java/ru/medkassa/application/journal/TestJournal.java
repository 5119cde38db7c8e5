package ru.medkassa.application.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.domain.organization.OrganizationId;

/** Rows of the journal and questions to it, for tests. */
public final class TestJournal {

    public static final Instant NOON = Instant.parse("2026-03-02T09:00:00.000001Z");

    private TestJournal() {}

    /** A row that says nothing but when, for whom and about what. */
    public static JournalEntry aRow(Instant at, OrganizationId organization, JournalEntry.Subject subject) {
        return new JournalEntry(
                at,
                JournalEntry.Direction.INCOMING,
                "Pay",
                1,
                Optional.of(organization),
                Optional.empty(),
                Optional.empty(),
                subject,
                new JournalEntry.Outcome(
                        Optional.of(200), Optional.empty(), JournalEntry.Result.DONE, "", Optional.empty()),
                Duration.ofMillis(7),
                new JournalEntry.Caller(Optional.empty(), JournalEntry.IdentifiedBy.NOTHING, "10.0.0.1"));
    }

    public static JournalEntry.Subject about(UUID invoice, UUID cashDesk, long checkNumber) {
        return new JournalEntry.Subject(
                Optional.empty(),
                Optional.of(invoice),
                Optional.of(cashDesk),
                Optional.of(checkNumber),
                Optional.empty());
    }

    /** All rows, as many as one page holds. */
    public static JournalQuery everything() {
        return page(Journal.LARGEST_PAGE, Optional.empty());
    }

    public static JournalQuery page(int limit, Optional<JournalQuery.Key> before) {
        return new JournalQuery(JournalFilter.ALL, before, limit);
    }

    /** The first page of what fits, as many rows as one page holds. */
    public static JournalQuery of(JournalFilter filter) {
        return new JournalQuery(filter, Optional.empty(), Journal.LARGEST_PAGE);
    }
}
