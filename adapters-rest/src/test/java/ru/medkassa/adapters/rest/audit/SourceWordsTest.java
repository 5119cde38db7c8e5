package ru.medkassa.adapters.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.journal.JournalEntry.Subject;
import ru.medkassa.application.journal.TestJournal;
import ru.medkassa.domain.organization.OrganizationId;

class SourceWordsTest {

    private static final ZoneId KAMCHATKA = ZoneId.of("Asia/Kamchatka");

    @Test
    void a_check_is_named_as_1c_names_it() {
        assertThat(check("{\"BillDate\":\"2021-09-29T17:06:42\",\"CheckNum\":71414}"))
                .contains("Чек 71414 от 29.09.2021 17:06:42");
        assertThat(check("{\"BillDate\":\"2021-09-29T17:06:42Z\"}")).contains("Чек 71414 от 30.09.2021 05:06:42");
        assertThat(check("{\"BillDate\":\"когда-то\"}")).contains("Чек 71414");
    }

    @Test
    void a_call_without_a_check_names_none() {
        assertThat(SourceWords.check(row(Subject.NONE), KAMCHATKA)).isEmpty();
    }

    @Test
    void the_result_is_one_or_two_and_nothing_if_the_call_came_to_no_end() {
        assertThat(SourceWords.result(Result.DONE)).contains(1);
        assertThat(SourceWords.result(Result.REFUSED)).contains(2);
        assertThat(SourceWords.result(Result.FAILED)).isEmpty();
        assertThat(SourceWords.result(Result.UNKNOWN)).isEmpty();
    }

    @Test
    void success_has_no_message() {
        assertThat(SourceWords.message(row(Subject.NONE))).isEmpty();
    }

    private static Optional<String> check(String payments) {
        UUID any = new UUID(0, 1);
        return SourceWords.check(
                row(new Subject(
                        Optional.of("23242"),
                        Optional.of(any),
                        Optional.of(any),
                        Optional.of(71_414L),
                        Optional.of(payments))),
                KAMCHATKA);
    }

    private static JournalEntry row(Subject subject) {
        return TestJournal.aRow(TestJournal.NOON, new OrganizationId(1), subject);
    }
}
