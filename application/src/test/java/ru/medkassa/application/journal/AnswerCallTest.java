package ru.medkassa.application.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.application.journal.TestJournal.NOON;
import static ru.medkassa.application.journal.TestJournal.aRow;
import static ru.medkassa.application.journal.TestJournal.about;
import static ru.medkassa.application.journal.TestJournal.everything;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.medkassa.domain.organization.OrganizationId;

class AnswerCallTest {

    private static final OrganizationId HOSPITAL = new OrganizationId(1);

    private final InMemoryJournal journal = new InMemoryJournal();
    private final AnswerCall answerCall = new AnswerCall(journal);

    @Test
    void a_call_is_answered_and_written_down_with_its_answer() {
        long answer = answerCall.execute(() -> 17L, AnswerCallTest::row);

        assertThat(answer).isEqualTo(17L);
        assertThat(journal.all()).containsExactly(row(17L));
    }

    @Test
    void the_row_is_made_after_the_work() {
        List<String> order = new ArrayList<>();

        answerCall.execute(() -> order.add("work"), answer -> {
            order.add("row");
            return row(1);
        });

        assertThat(order).containsExactly("work", "row");
    }

    @Test
    void work_that_fails_leaves_no_row_and_its_exception_comes_out() {
        IllegalStateException failure = new IllegalStateException("The database is gone");

        assertThatThrownBy(() -> answerCall.execute(
                        () -> {
                            throw failure;
                        },
                        answer -> row(1)))
                .isSameAs(failure);

        assertThat(journal.all()).isEmpty();
    }

    @Test
    void a_row_that_cannot_be_made_is_a_failure_of_the_call() {
        assertThatThrownBy(() -> answerCall.execute(() -> 1L, answer -> {
                    throw new IllegalStateException("No row");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(journal.all()).isEmpty();
    }

    @Test
    void an_auditor_reads_the_journal_of_the_own_organisation() {
        journal.write(row(1));

        assertThat(new ReadJournal(journal).execute(HOSPITAL, everything()))
                .extracting(Journal.WrittenEntry::entry)
                .containsExactly(row(1));
        assertThat(new ReadJournal(journal).execute(new OrganizationId(2), everything()))
                .isEmpty();
    }

    private static JournalEntry row(long checkNumber) {
        return aRow(NOON, HOSPITAL, about(new UUID(0, 1), new UUID(0, 2), checkNumber));
    }
}
