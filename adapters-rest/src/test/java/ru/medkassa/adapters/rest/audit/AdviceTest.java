package ru.medkassa.adapters.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.guide.ErrorGuide;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Outcome;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.journal.TestJournal;
import ru.medkassa.dialect.v2.WrittenJson;
import ru.medkassa.domain.organization.OrganizationId;

/** How the error guide is shown: by itself, and beside a call of the journal. */
class AdviceTest {

    private static final Outcome OF_A_REPEATED_CHECK =
            new Outcome(Optional.of(400), Optional.of(4013), Result.REFUSED, "", Optional.empty());

    @Test
    void a_call_that_was_done_has_no_advice() {
        JournalEntry done = TestJournal.aRow(Instant.EPOCH, new OrganizationId(1), JournalEntry.Subject.NONE);

        assertThat(json(done)).endsWith("\"advice\":null}");
    }

    @Test
    void a_call_that_was_refused_says_who_does_what_now() {
        JournalEntry done = TestJournal.aRow(Instant.EPOCH, new OrganizationId(1), JournalEntry.Subject.NONE);

        assertThat(json(with(done, OF_A_REPEATED_CHECK)))
                .contains("\"advice\":{\"cashier\":\"Проверить наличие платежей по счету в МИС.")
                .contains("\"oneC\":\"Действий не требуется\",\"support\":\"")
                .endsWith("\"check\":\"Обратиться в СТП МИС\",\"author\":\"source\"}}");
    }

    @Test
    void the_whole_guide_is_shown_unless_one_code_is_asked_for() {
        assertThat(ErrorGuideView.of(Optional.empty()).errors())
                .hasSameSizeAs(ErrorGuide.rows())
                .extracting(ErrorGuideView.Row::code)
                .startsWith("4001")
                .endsWith("tls");
        assertThat(ErrorGuideView.of(Optional.of("4099")).errors()).isEmpty();
    }

    @Test
    void a_row_of_the_guide_names_its_code_its_methods_and_whose_words_they_are() {
        assertThat(WrittenJson.text(ErrorGuideView.of(Optional.of("5003"))))
                .startsWith("{\"errors\":[{\"code\":\"5003\",\"httpCode\":500,\"status\":5003,"
                        + "\"title\":\"Ошибка при подтверждении оплаты счёта\",\"methods\":[\"Pay\"],\"advice\":{")
                .endsWith("\"author\":\"source\"}}]}");
        assertThat(WrittenJson.text(ErrorGuideView.of(Optional.of("no-answer"))))
                .startsWith("{\"errors\":[{\"code\":\"no-answer\",\"httpCode\":null,\"status\":null,")
                .endsWith("\"author\":\"medkassa\"}}]}");
    }

    private static String json(JournalEntry entry) {
        String page = WrittenJson.text(new JournalView(
                List.of(JournalView.Row.of(new Journal.WrittenEntry(17, entry), ZoneOffset.UTC)), null));
        return page.substring(page.indexOf('[') + 1, page.lastIndexOf(']'));
    }

    private static JournalEntry with(JournalEntry row, Outcome outcome) {
        return new JournalEntry(
                row.at(),
                row.direction(),
                row.method(),
                row.attempt(),
                row.organization(),
                row.ogrn(),
                row.oid(),
                row.subject(),
                outcome,
                row.duration(),
                row.caller());
    }
}
