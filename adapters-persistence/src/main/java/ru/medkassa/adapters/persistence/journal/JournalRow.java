package ru.medkassa.adapters.persistence.journal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ru.medkassa.application.journal.Journal.WrittenEntry;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.domain.organization.OrganizationId;

/** The row of a call. Its time is kept to the microsecond. */
@Entity
@Table(name = "journal")
class JournalRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_number")
    @SequenceGenerator(name = "journal_number", sequenceName = "journal_number", allocationSize = 50)
    private Long number;

    private Instant calledAt;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String method;
    private int attempt;
    private Long organizationId;
    private String ogrn;
    private String oid;

    @Embedded
    private SubjectColumns subject;

    @Embedded
    private OutcomeColumns outcome;

    private long durationNanos;

    @Embedded
    private CallerColumns caller;

    protected JournalRow() {}

    static JournalRow of(JournalEntry entry) {
        JournalRow row = new JournalRow();
        row.calledAt = entry.at().truncatedTo(ChronoUnit.MICROS);
        row.direction = entry.direction();
        row.method = entry.method();
        row.attempt = entry.attempt();
        row.organizationId = entry.organization().map(OrganizationId::value).orElse(null);
        row.ogrn = entry.ogrn().orElse(null);
        row.oid = entry.oid().orElse(null);
        row.subject = SubjectColumns.of(entry.subject());
        row.outcome = OutcomeColumns.of(entry.outcome());
        row.durationNanos = entry.duration().toNanos();
        row.caller = CallerColumns.of(entry.caller());
        return row;
    }

    WrittenEntry toWrittenEntry() {
        return new WrittenEntry(number, toEntry());
    }

    private JournalEntry toEntry() {
        return new JournalEntry(
                calledAt,
                direction,
                method,
                attempt,
                Optional.ofNullable(organizationId).map(OrganizationId::new),
                Optional.ofNullable(ogrn),
                Optional.ofNullable(oid),
                subject == null ? JournalEntry.Subject.NONE : subject.toSubject(),
                outcome.toOutcome(),
                Duration.ofNanos(durationNanos),
                caller.toCaller());
    }
}
