package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;

/** Invoice 4313, the sample of the source document, as the demonstration has it. */
interface SourceDocument {

    @Test
    default void the_sample_invoice_is_answered_byte_by_byte_as_in_the_source_document() throws IOException {
        assertThat(sample().body()).asString(StandardCharsets.UTF_8).isEqualTo(documented());
    }

    @Test
    default void an_answer_begins_with_a_bracket_and_no_byte_order_mark() {
        assertThat(sample().body()[0]).isEqualTo((byte) '{');
    }

    @Test
    default void cyrillic_letters_are_not_escaped() {
        assertThat(sample().text()).contains("\"family\":\"Тестовый\"").doesNotContain("\\u");
    }

    @Test
    default void an_answer_tells_its_type_and_length_and_is_kept_by_nobody() {
        Answer answer = sample();
        assertThat(answer.header("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(answer.header("Content-Length")).hasValue(Integer.toString(answer.body().length));
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
    }

    private static Answer sample() {
        Answer answer = Call.of("GET", Call.FOLDER + "v2/ByNumber")
                .by("Касса1", "demo-kassa-1")
                .with("ogrn", "1025002039776")
                .with("oid", "1.2.643.5.1.13.13.12.2.50.4782")
                .with("number", "4313")
                .send();
        assertThat(answer.code()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** The document shows it on many lines; the blanks between its parts are the page's, not the answer's. */
    private static String documented() throws IOException {
        try (InputStream file = SourceDocument.class.getResourceAsStream("invoice-4313.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.strip().replace("\": ", "\":"))
                    .collect(Collectors.joining());
        }
    }
}
