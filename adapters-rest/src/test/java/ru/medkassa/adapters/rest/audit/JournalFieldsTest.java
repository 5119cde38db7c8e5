package ru.medkassa.adapters.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.journal.JournalFilter;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.dialect.reading.Parameters;

class JournalFieldsTest {

    @Test
    void nothing_asked_is_the_first_page_of_everything() {
        assertThat(query("")).isEqualTo(new JournalQuery(JournalFilter.ALL, Optional.empty(), 100));
    }

    @Test
    void every_column_can_be_asked_for() {
        assertThat(query("from=2026-03-02T09:00:00Z&to=2026-03-03&direction=OutGoing&method=Pay&attempt=2&attemptFrom=3"
                        + "&ogrn=1&oid=1.2&user=kassa&invoiceGuid=00000000-0000-0000-0000-000000000001&invoiceNumber=17"
                        + "&cashdeskGuid=00000000-0000-0000-0000-000000000002&checkNumber=71%20414&httpCode=400"
                        + "&status=4013&result=refused&text=%D1%87%D0%B5%D0%BA&before=1000001-17&limit=7"))
                .isEqualTo(new JournalQuery(
                        new JournalFilter(
                                Optional.of(Instant.parse("2026-03-02T09:00:00Z")),
                                Optional.of(Instant.parse("2026-03-03T00:00:00Z")),
                                new JournalFilter.Call(
                                        Optional.of(Direction.OUTGOING),
                                        Optional.of("Pay"),
                                        Optional.of(2),
                                        Optional.of(3),
                                        Optional.of("1"),
                                        Optional.of("1.2"),
                                        Optional.of("kassa")),
                                new JournalFilter.About(
                                        Optional.of(new UUID(0, 1)),
                                        Optional.of("17"),
                                        Optional.of(new UUID(0, 2)),
                                        Optional.of(71_414L)),
                                new JournalFilter.Answer(
                                        Optional.of(400), Optional.of(4013), Optional.of(Result.REFUSED)),
                                Optional.of("чек")),
                        Optional.of(new JournalQuery.Key(Instant.parse("1970-01-01T00:00:01.000001Z"), 17)),
                        7));
    }

    @Test
    void a_method_can_be_asked_for_in_russian() {
        assertThat(query("method=%D0%BE%D0%BF%D0%BB%D0%B0%D1%82%D0%B0")
                        .filter()
                        .call()
                        .method())
                .contains("Pay");
        assertThat(query("method=Refund").filter().call().method()).contains("Refund");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=501, от 1 до 500",
        "limit=0, от 1 до 500",
        "before=17, не место в журнале",
        "result=ok, 'одно из done, refused, failed, unknown'",
        "invoiceGuid=17, не GUID: 17",
        "attempt=0, от 1 до 2147483647",
        "from=yesterday, поле from"
    })
    void what_cannot_be_taken_is_refused_with_the_field_and_the_reason(String asked, String reason) {
        String field = "поле " + asked.substring(0, asked.indexOf('='));

        assertThat(JournalFields.query(Parameters.of(asked, new byte[0])).flaw())
                .hasValueSatisfying(it -> assertThat(it).startsWith(field).contains(reason));
    }

    private static JournalQuery query(String asked) {
        return JournalFields.query(Parameters.of(asked, new byte[0]))
                .toOptional()
                .orElseThrow();
    }
}
