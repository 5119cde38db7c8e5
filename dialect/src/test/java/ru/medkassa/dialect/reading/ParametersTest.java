package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.dialect.reading.Requests.body;
import static ru.medkassa.dialect.reading.Requests.query;
import static ru.medkassa.dialect.reading.Requests.queryAndBody;
import static ru.medkassa.dialect.reading.Requests.text;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @ParameterizedTest
    @ValueSource(strings = {"ogrn=1", "OGRN=1", "LpuOgrn=1", "lpuogrn=1", "ogrn=1&ogrn=1", "ogrn=1&lpuOgrn=%201%20"})
    void a_field_is_found_by_any_letter_case_and_alias(String pairs) {
        assertThat(text(query(pairs).field("ogrn", "lpuOgrn"))).isEqualTo("1");
        assertThat(text(body(pairs).field("ogrn", "lpuOgrn"))).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ogrn\":1}",
                " \n {\"OGRN\":\"1\"}",
                "{\"lpuOGRN\":1,\"x\":2}",
                "{\"ogrn\":1,\"Ogrn\":\"1\"}",
                "{\" ogrn \":\" 1 \"}",
                "{\"ogrn\":null,\"lpuOgrn\":1}"
            })
    void a_json_field_is_found_by_any_letter_case_and_alias(String json) {
        assertThat(text(body(json).field("ogrn", "lpuOgrn"))).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x=1",
                "ogrn=",
                "ogrn&x=1",
                "ogrn=%20%C2%A0",
                "{}",
                "{\"ogrn\":null}",
                "{\"ogrn\":\" \"}",
                "null"
            })
    void a_field_left_out_or_blank_is_absent(String text) {
        assertThat(body(text).field("ogrn")).isEqualTo(new Field.Absent("ogrn"));
        assertThat(body(text).flaw()).isEmpty();
    }

    @Test
    void the_query_string_wins_over_the_body() {
        assertThat(text(queryAndBody("oid=1", "{\"oid\":2}").field("oid"))).isEqualTo("1");
        assertThat(text(queryAndBody("oid=1", "oid=2").field("oid"))).isEqualTo("1");
    }

    @Test
    void a_blank_in_the_query_string_leaves_the_word_to_the_body() {
        assertThat(text(queryAndBody("oid=%20", "{\"oid\":2}").field("oid"))).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            oid=1&oid=2                                     | oid, oid
            oid=1&OID=2                                     | oid, OID
            {"oid":1,"LpuOid":2}                            | oid, LpuOid
            {"oid":1,"oid":1.0}                             | oid
            {"oid":[1],"oid":[2]}                           | oid
            """)
    void the_same_field_twice_with_different_values_is_ambiguous(String text, String keys) {
        Field field = body(text).field("oid", "lpuOid");
        String said = keys.equals("oid, oid") ? "oid" : keys;
        assertThat(field)
                .isEqualTo(new Field.Ambiguous("oid", "поле oid задано несколько раз с разными значениями: " + said));
        assertThat(text(field)).startsWith("! поле oid задано несколько раз");
    }

    @Test
    void a_contradiction_in_the_query_string_is_not_settled_by_the_body() {
        assertThat(queryAndBody("oid=1&oid=2", "{\"oid\":2}").field("oid")).isInstanceOf(Field.Ambiguous.class);
    }

    @Test
    void equal_lists_given_twice_are_no_contradiction() {
        assertThat(body("{\"a\":[{\"b\":1}],\"A\":[{\"b\":1}]}").field("a")).isInstanceOf(Field.Present.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a b=\"c\"/>",
                "hello",
                "\"{}\"",
                "--boundary\r\nContent-Disposition: form-data; name=\"oid\"",
                "12"
            })
    void a_body_of_another_kind_is_a_flaw_and_the_query_string_still_counts(String text) {
        Parameters parameters = queryAndBody("ogrn=1", text);
        assertThat(parameters.flaw()).contains("тело запроса: это не JSON и не форма");
        assertThat(text(parameters.field("ogrn"))).isEqualTo("1");
    }

    @Test
    void a_body_that_did_not_arrive_is_a_flaw_and_the_query_string_still_counts() {
        Parameters parameters = Parameters.unreadable("ogrn=1", "тело запроса не получено");
        assertThat(parameters.flaw()).contains("тело запроса не получено");
        assertThat(text(parameters.field("ogrn"))).isEqualTo("1");
        assertThat(parameters.elements("Payments")).isEqualTo(Parsed.malformed("тело запроса не получено"));
    }

    @Test
    void a_reason_names_the_field() {
        assertThat(body("{\"CheckNum\":\"семь\"}")
                        .field("CheckNum", "checkNumber")
                        .read(WholeNumbers::parse))
                .isEqualTo(Parsed.malformed("поле CheckNum: не число"));
    }

    @Test
    void unknown_keys_are_counted_once_each() {
        Parameters parameters = queryAndBody("ogrn=1&debug=1", "{\"OID\":2,\"Debug\":2,\"comment\":3,\"x\":{\"y\":1}}");
        assertThat(parameters.unknownKeys(Set.of("ogrn", "oid"))).isEqualTo(3);
        assertThat(parameters.unknownKeys(Set.of("Ogrn", "oid", "debug", "Comment", "X")))
                .isZero();
        assertThat(body("[{\"a\":1}]").unknownKeys(Set.of())).isZero();
    }

    @Test
    void a_value_in_a_tree_does_not_show_in_logs() {
        assertThat(body("{\"family\":\"Иванов\"}").field("family").toString()).doesNotContain("Иванов");
    }
}
