package ru.medkassa.application.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Outcome;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.journal.TestJournal;
import ru.medkassa.domain.organization.OrganizationId;

class ErrorGuideTest {

    private static final String NOTHING = "Действий не требуется";
    private static final String MIS_SUPPORT = "Обратиться в СТП МИС";

    static List<String> table() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "paid-services-errors.csv"));
        return lines.subList(1, lines.size());
    }

    @ParameterizedTest
    @MethodSource("table")
    void every_code_of_the_contract_has_its_advice_for_the_same_methods_under_the_same_title(String line) {
        String[] cells = line.split(",\"|\",|,", 4);
        Guidance row = ErrorGuide.row(cells[1]).orElseThrow();

        assertThat(row.httpCode()).hasValue(Integer.valueOf(cells[0]));
        assertThat(row.status()).hasValue(Integer.valueOf(cells[1]));
        assertThat(row.title())
                .isEqualTo(cells[2].replace("{checkNum}", "X").replaceAll("\\{(number|invoiceGuid)}", "N"));
        assertThat(row.methods()).containsExactly(cells[3].split(" "));
        assertThat(row.advice().author()).isEqualTo(Advice.Author.SOURCE);
        assertThat(ErrorGuide.of(Integer.parseInt(cells[0]), row.status())).hasValue(row.advice());
    }

    @Test
    void the_source_document_has_thirty_rows_and_ours_come_after_them() throws IOException {
        assertThat(ErrorGuide.rows().subList(0, 30))
                .allMatch(it -> it.advice().author() == Advice.Author.SOURCE)
                .filteredOn(it -> it.status().isPresent())
                .hasSameSizeAs(table());
        assertThat(ErrorGuide.rows().subList(30, ErrorGuide.rows().size()))
                .allMatch(it -> it.advice().author() == Advice.Author.MEDKASSA)
                .extracting(Guidance::code)
                .containsExactly(
                        "401", "403", "408", "413", "429", "3xx", "4xx", "5xx", "no-answer", "not-reached", "tls");
    }

    @Test
    void every_row_says_how_to_check_what_support_does_and_something_to_a_person_at_the_till_or_at_1c() {
        assertThat(ErrorGuide.rows()).allSatisfy(row -> {
            assertThat(row.title()).isNotBlank();
            assertThat(row.advice().check()).isNotBlank();
            assertThat(row.advice().support()).isNotBlank();
            assertThat(row.advice().cashier() + row.advice().oneC()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {4013, 4014})
    void what_is_done_already_needs_nothing_from_1c_and_a_look_from_the_cashier(int status) {
        Advice advice = refused(status);

        assertThat(advice.oneC()).isEqualTo(NOTHING);
        assertThat(advice.cashier()).startsWith("Проверить наличие платежей по счету в МИС.");
        assertThat(advice.check()).isEqualTo(MIS_SUPPORT);
    }

    @ParameterizedTest
    @ValueSource(ints = {5002, 5003})
    void a_confirmation_that_failed_is_deferred_by_1c_and_the_cashier_does_nothing(int status) {
        Advice advice = ErrorGuide.of(500, Optional.of(status)).orElseThrow();

        assertThat(advice.oneC()).isEqualTo("Сохранить счет в отложенные и повторно отправить в МИС");
        assertThat(advice.cashier()).isEqualTo(NOTHING);
        assertThat(advice.check()).isEqualTo("Отправить счет повторно из 1С в МИС");
    }

    @ParameterizedTest
    @ValueSource(ints = {4005, 4015})
    void an_unknown_cash_desk_is_mended_by_sending_the_desks(int status) {
        assertThat(refused(status).oneC())
                .isEqualTo(
                        "Осуществить отправку справочника касс из 1С в МИС методом передачи справочника касс в ТМ:МИС");
    }

    @Test
    void a_status_that_cannot_be_set_is_nothing_for_the_cashier() {
        assertThat(refused(4018).cashier()).isEmpty();
        assertThat(refused(4018).oneC()).contains("Требуется отправка в ОФД");
    }

    @Test
    void an_answer_without_a_code_of_the_contract_is_looked_up_by_its_code_of_http() {
        assertThat(ErrorGuide.of(503, Optional.empty())).isEqualTo(adviceOf("503"));
        assertThat(ErrorGuide.of(503, Optional.of(503))).isEqualTo(adviceOf("503"));
        assertThat(ErrorGuide.of(404, Optional.of(9999))).isEqualTo(adviceOf("404"));
        assertThat(ErrorGuide.of(401, Optional.of(401))).isEqualTo(adviceOf("401"));
        assertThat(ErrorGuide.of(400, Optional.of(404)))
                .as("a code of HTTP in the place of a status says nothing")
                .isEqualTo(adviceOf("4xx"));
    }

    @Test
    void no_refusal_is_without_advice() {
        assertThat(ErrorGuide.of(302, Optional.empty())).isEqualTo(adviceOf("3xx"));
        assertThat(ErrorGuide.of(400, Optional.empty())).isEqualTo(adviceOf("4xx"));
        assertThat(ErrorGuide.of(418, Optional.of(4099))).isEqualTo(adviceOf("4xx"));
        assertThat(ErrorGuide.of(500, Optional.empty())).isEqualTo(adviceOf("5xx"));
        assertThat(ErrorGuide.of(599, Optional.empty())).isEqualTo(adviceOf("5xx"));
    }

    @Test
    void a_success_needs_no_advice() {
        assertThat(ErrorGuide.of(200, Optional.empty())).isEmpty();
        assertThat(ErrorGuide.of(call(Result.DONE, Optional.of(400), Optional.of(4013), "")))
                .isEmpty();
    }

    @Test
    void a_call_of_ours_that_got_no_answer_is_told_from_one_that_reached_nobody() {
        assertThat(ErrorGuide.of(call(Result.UNKNOWN, Optional.empty(), Optional.empty(), "")))
                .hasValue(ErrorGuide.noAnswer())
                .isEqualTo(adviceOf("no-answer"));
        assertThat(ErrorGuide.of(call(Result.FAILED, Optional.empty(), Optional.empty(), "нет соединения")))
                .hasValue(ErrorGuide.notReached("нет соединения"))
                .isEqualTo(adviceOf("not-reached"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ошибка TLS", "Сертификат просрочен", "SSL: нет доверия к сертификату"})
    void a_connection_without_trust_has_advice_of_its_own(String why) {
        assertThat(Optional.of(ErrorGuide.notReached(why))).isEqualTo(adviceOf("tls"));
    }

    @Test
    void a_refused_call_of_the_journal_has_the_advice_of_its_code() {
        assertThat(ErrorGuide.of(call(Result.REFUSED, Optional.of(400), Optional.of(4009), "")))
                .isEqualTo(adviceOf("4009"));
        assertThat(ErrorGuide.of(call(Result.FAILED, Optional.of(503), Optional.of(503), "")))
                .isEqualTo(adviceOf("503"));
    }

    @Test
    void an_unknown_row_is_not_there() {
        assertThat(Stream.of("4019", "200", "", "NO-ANSWER").map(ErrorGuide::row))
                .containsOnly(Optional.empty());
    }

    private static Optional<Advice> adviceOf(String code) {
        return ErrorGuide.row(code).map(Guidance::advice);
    }

    private static Advice refused(int status) {
        return ErrorGuide.of(400, Optional.of(status)).orElseThrow();
    }

    private static JournalEntry call(
            Result result, Optional<Integer> httpCode, Optional<Integer> status, String message) {
        JournalEntry row = TestJournal.aRow(Instant.EPOCH, new OrganizationId(1), JournalEntry.Subject.NONE);
        return new JournalEntry(
                row.at(),
                JournalEntry.Direction.OUTGOING,
                row.method(),
                row.attempt(),
                row.organization(),
                row.ogrn(),
                row.oid(),
                row.subject(),
                new Outcome(httpCode, status, result, message, Optional.empty()),
                row.duration(),
                row.caller());
    }
}
