package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.dialect.reading.Requests.body;
import static ru.medkassa.dialect.reading.Requests.text;
import static ru.medkassa.dialect.reading.Requests.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    private static final int MEBIBYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":1,}",
                "[1,]",
                "[1",
                "{]",
                "[}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":-}",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":.5}",
                "{\"a\":+1}",
                "{\"a\":1e}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":tru}",
                "{\"a\" 1}",
                "{\"a\":1 2}",
                "{\"a\":new Date(1)}",
                "{\"a\":\"x",
                "{}{}",
                "{} x",
                "[]]",
                "{},",
                "{}1",
                "{\"a\":1}\u0000",
                "[1 2]",
                "{1:2}"
            })
    void broken_json_is_a_flaw_in_russian(String json) {
        assertThat(body(json).flaw()).get().asString().matches("тело запроса: [А-яJSON0-9, ]+");
    }

    @Test
    void a_flaw_says_where_the_json_breaks() {
        assertThat(body("{\"a\":1,\n\"b\":NaN}").flaw())
                .contains("тело запроса: ошибка в записи JSON, строка 2, знак 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":"x"}                        | x
            {"a":1}                          | 1
            {"a":-1.50e+2}                   | -1.50e+2
            {"a":true}                       | true
            {"a":false}                      | false
            {"a":"\\u041f\\u0451\\ud83d\\ude00"} | Пё😀
            {"a":"\\/Date(1)\\/"}            | /Date(1)/
            {"a":"x\\u0000\\ud800y"}         | x\uFFFD\uFFFDy
            {"a":"\\ufeff x \\u00a0\\u0000"} | x
            {"a":"x\\ny\\tz"}                | x y z
            """)
    void a_single_value_is_clean_text(String json, String expected) {
        assertThat(text(body(json).field("a"))).isEqualTo(expected.replace("\\uFFFD", "\uFFFD"));
    }

    @ParameterizedTest
    @CsvSource({"{\"a\":{}},объект", "{\"a\":[]},список"})
    void an_object_or_a_list_is_no_single_value(String json, String what) {
        assertThat(text(body(json).field("a"))).isEqualTo("! поле a: ожидалось одно значение, а не " + what);
    }

    @Test
    void json_is_read_in_utf_8_windows_1251_and_marked_utf_16() {
        String json = "{\"family\":\"Пётр №1\"}";
        Charset[] charsets = {StandardCharsets.UTF_8, Charset.forName("windows-1251"), StandardCharsets.UTF_16};
        for (Charset charset : charsets) {
            assertThat(text(Parameters.of(null, json.getBytes(charset)).field("family")))
                    .isEqualTo("Пётр №1");
        }
        byte[] littleEndian = ("\uFEFF" + json).getBytes(StandardCharsets.UTF_16LE);
        assertThat(text(Parameters.of(null, littleEndian).field("family"))).isEqualTo("Пётр №1");
        assertThat(text(Parameters.of(null, utf8("\uFEFF" + json)).field("family")))
                .isEqualTo("Пётр №1");
    }

    @Test
    void thirty_two_levels_are_read_and_one_more_is_a_flaw() {
        assertThat(body("[".repeat(32) + "]".repeat(32)).flaw()).isEmpty();
        assertThat(body("[".repeat(33) + "]".repeat(33)).flaw())
                .contains("тело запроса: вложенность JSON больше 32 уровней");
        assertThat(body("{\"a\":".repeat(31) + "{}" + "}".repeat(31)).flaw()).isEmpty();
        assertThat(body("{\"a\":".repeat(32) + "{}" + "}".repeat(32)).flaw())
                .contains("тело запроса: вложенность JSON больше 32 уровней");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[1,", "{\"a\":[", "\"", "[\"", "[[],"})
    void a_mebibyte_of_nonsense_ends_in_a_flaw(String piece) {
        assertThat(body("[" + piece.repeat(MEBIBYTE / piece.length())).flaw()).isPresent();
    }

    @Test
    void a_list_of_too_many_values_is_a_flaw() {
        assertThat(body("[0" + ",0".repeat(100_000) + "]").flaw())
                .contains("тело запроса: в JSON слишком много значений");
    }

    @Test
    void a_long_number_is_wrong_only_where_a_number_is_asked_for() {
        Parameters parameters = body("{\"n\":" + "9".repeat(MEBIBYTE) + ",\"e\":1e999999999,\"oid\":1}");
        assertThat(parameters.flaw()).isEmpty();
        assertThat(text(parameters.field("oid"))).isEqualTo("1");
        assertThat(parameters.field("n").read(Roubles::parse))
                .isEqualTo(Parsed.malformed("поле n: слишком длинное число"));
        assertThat(parameters.field("e").read(Roubles::parse))
                .isEqualTo(Parsed.malformed("поле e: слишком длинное число"));
    }
}
