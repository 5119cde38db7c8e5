package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.dialect.reading.Requests.query;
import static ru.medkassa.dialect.reading.Requests.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlEncodedTextTest {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            %D0%98%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2 | Иванов
            %c8%e2%e0%ed%ee%e2                   | Иванов
            %CF%B8%F2%F0                         | Пётр
            Иванов                               | Иванов
            «Иванов»                             | «Иванов»
            Иван+%D0%98                          | Иван И
            a%2Bb                                | a+b
            a=b                                  | a=b
            100%                                 | 100%
            %zz%4                                | %zz%4
            %zz%41                               | %zzA
            %                                    | %
            %00x%00y                             | x\uFFFDy
            """)
    void a_value_is_decoded_whatever_its_charset(String raw, String expected) {
        assertThat(text(query("a=1&family=" + raw + "&b").field("family")))
                .isEqualTo(expected.replace("\\uFFFD", "\uFFFD"));
    }

    @Test
    void unescaped_bytes_handed_over_as_characters_are_read_as_bytes() {
        String latin = new String("family=Иванов".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(text(query(latin).field("family"))).isEqualTo("Иванов");
    }

    @Test
    void a_form_may_be_in_any_charset() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, WINDOWS_1251, StandardCharsets.UTF_16}) {
            Parameters form = Parameters.of(null, "family=Иванов&ot=%CF".getBytes(charset));
            assertThat(text(form.field("family"))).isEqualTo("Иванов");
            assertThat(text(form.field("ot"))).isEqualTo("П");
        }
    }

    @Test
    void a_form_with_a_byte_order_mark_loses_it() {
        assertThat(text(Requests.body("\uFEFFogrn=1").field("ogrn"))).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&", "&&=&", "=", "=x", "?", "%"})
    void a_query_string_without_fields_has_none(String raw) {
        assertThat(query(raw).field("ogrn")).isInstanceOf(Field.Absent.class);
    }

    @Test
    void a_form_of_too_many_fields_is_a_flaw() {
        assertThat(Requests.body("a=1" + "&a".repeat(10_000)).flaw())
                .contains("тело запроса: в форме слишком много полей");
    }
}
