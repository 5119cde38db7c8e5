package ru.medkassa.application.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.application.journal.TestJournal.aRow;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.SettableClock;
import ru.medkassa.application.journal.InMemoryJournal;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.domain.organization.OrganizationId;

class CleanUpRegistersTest {

    private static final OrganizationId FIRST = new OrganizationId(1);
    private static final OrganizationId SECOND = new OrganizationId(2);
    private static final OrganizationId KEEPS_ALL = new OrganizationId(3);
    private static final int BATCH = 4;

    private final InMemoryJournal journal = new InMemoryJournal();
    private final InMemoryRegisters registers = new InMemoryRegisters(journal);
    private final BeginCleanUp begin = new BeginCleanUp(registers, new SettableClock(Clinic.NOW));
    private final CleanUpRegisters cleanUp = new CleanUpRegisters(registers);

    @Test
    void every_organisation_is_cleaned_up_by_its_own_rule_in_small_batches() {
        registers.rule(FIRST, true, 10);
        registers.rule(SECOND, true, 100);
        registers.rule(KEEPS_ALL, false, 1);
        write(FIRST, 9, daysAgo(11));
        write(SECOND, 3, daysAgo(11));
        write(SECOND, 2, daysAgo(101));
        write(KEEPS_ALL, 5, daysAgo(1000));

        int batches = 0;
        CleanUp round = begin.execute();
        while (!round.isOver()) {
            int before = journal.all().size();
            round = cleanUp.execute(round, BATCH);
            assertThat(before - journal.all().size()).isLessThanOrEqualTo(BATCH);
            batches++;
        }

        assertThat(round.removed()).isEqualTo(Map.of(of(FIRST), 9, of(SECOND), 2));
        assertThat(batches)
                .as("3 of the first, 1 of the second, 1 of nobody's, 3 of an empty history")
                .isEqualTo(8);
        assertThat(journal.all()).hasSize(8);
    }

    @Test
    void where_nobody_wants_it_nothing_is_cleaned_up() {
        registers.rule(KEEPS_ALL, false, 1);
        write(KEEPS_ALL, 5, daysAgo(1000));

        assertThat(whole()).isEmpty();
        assertThat(journal.all()).hasSize(5);
    }

    @Test
    void rows_of_no_organisation_go_when_the_organisation_that_keeps_longest_would_let_them_go() {
        registers.rule(FIRST, true, 10);
        registers.rule(SECOND, true, 100);
        journal.write(ofNobody(daysAgo(99)));
        journal.write(ofNobody(daysAgo(101)));

        assertThat(whole()).isEqualTo(Map.of(new Share(Register.JOURNAL, Optional.empty()), 1));
        assertThat(journal.all()).extracting(JournalEntry::at).containsExactly(daysAgo(99));
    }

    @Test
    void where_another_server_is_at_it_this_one_stops() {
        registers.rule(FIRST, true, 10);
        write(FIRST, 9, daysAgo(11));
        CleanUp round = cleanUp.execute(begin.execute(), BATCH);

        registers.busy(true);
        CleanUp stopped = cleanUp.execute(round, BATCH);

        assertThat(stopped.isOver()).isTrue();
        assertThat(stopped.removed()).isEqualTo(Map.of(of(FIRST), BATCH));
    }

    private Map<Share, Integer> whole() {
        CleanUp round = begin.execute();
        while (!round.isOver()) {
            round = cleanUp.execute(round, BATCH);
        }
        return round.removed();
    }

    private void write(OrganizationId organization, int rows, Instant at) {
        for (int i = 0; i < rows; i++) {
            journal.write(aRow(at.plusSeconds(i), organization, JournalEntry.Subject.NONE));
        }
    }

    private static Instant daysAgo(int days) {
        return Clinic.NOW.minus(Duration.ofDays(days));
    }

    private static Share of(OrganizationId organization) {
        return new Share(Register.JOURNAL, Optional.of(organization));
    }

    private static JournalEntry ofNobody(Instant at) {
        JournalEntry row = aRow(at, FIRST, JournalEntry.Subject.NONE);
        return new JournalEntry(
                row.at(),
                row.direction(),
                row.method(),
                row.attempt(),
                Optional.empty(),
                row.ogrn(),
                row.oid(),
                row.subject(),
                row.outcome(),
                row.duration(),
                row.caller());
    }
}
