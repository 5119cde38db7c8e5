package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.dialect.reading.Requests.body;
import static ru.medkassa.dialect.reading.Requests.query;
import static ru.medkassa.dialect.reading.Requests.queryAndBody;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Payments\":[{\"paySum\":1000},{\"PAYSUM\":\"552,50\"}]}",
                "{\"paymentlist\":[{\"paySum\":1000},{\"paySum\":552.5}]}",
                "{\"Payments\":\"[{\\\"paySum\\\":1000},{\\\"paySum\\\":552.5}]\"}",
                "Payments=[{\"paySum\":1000},{\"paySum\":552.5}]",
                "Payments=%5B%7B%22paySum%22:1000%7D,%7B%22paySum%22:552.5%7D%5D"
            })
    void a_list_is_found_by_its_name(String text) {
        assertThat(sums(body(text).elements("Payments", "paymentList"))).containsExactly(100_000L, 55_250L);
        assertThat(sums(body(text).rootElements("Payments", "paymentList"))).containsExactly(100_000L, 55_250L);
    }

    @Test
    void a_single_object_stands_for_a_list_of_one() {
        assertThat(sums(body("{\"Payments\":{\"paySum\":1000}}").elements("Payments")))
                .containsExactly(100_000L);
        assertThat(sums(query("Payments={\"paySum\":1000}").elements("Payments")))
                .containsExactly(100_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[{\"paySum\":1000}]", "{\"paySum\":1000}", "{\"items\":[{\"paySum\":1000}]}", "paySum=1000"})
    void the_body_itself_may_be_the_list(String text) {
        assertThat(sums(body(text).rootElements("Payments", "items"))).containsExactly(100_000L);
    }

    @Test
    void a_missing_list_is_blank_and_an_empty_one_is_empty() {
        assertThat(body("{\"a\":1}").elements("Payments")).isEqualTo(Parsed.blank());
        assertThat(body("{\"Payments\":null}").elements("Payments")).isEqualTo(Parsed.blank());
        assertThat(query("ogrn=1").rootElements("cashDesks")).isEqualTo(Parsed.blank());
        assertThat(body("[]").rootElements("cashDesks")).isEqualTo(Parsed.value(List.of()));
        assertThat(body("{\"Payments\":[]}").elements("Payments")).isEqualTo(Parsed.value(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Payments":[{},5]}                | поле Payments: элемент [1] — не объект
            {"Payments":[null]}                | поле Payments: элемент [0] — не объект
            [[]]                               | поле Payments: элемент [0] — не объект
            {"Payments":1000}                  | поле Payments: ожидался список
            {"Payments":"[{"}                  | поле Payments: ошибка в записи JSON
            {"Payments":[],"payments":[{}]}    | поле Payments задано несколько раз с разными значениями: Payments, payments
            {"Payments":[                      | тело запроса: ошибка в записи JSON
            """)
    void a_list_of_anything_else_is_malformed(String text, String reason) {
        assertThat(body(text).rootElements("Payments").flaw()).get().asString().startsWith(reason);
    }

    @Test
    void a_missing_list_in_an_unreadable_body_is_malformed_and_a_list_in_the_query_string_is_read() {
        assertThat(body("{").elements("Payments").flaw()).isPresent();
        assertThat(sums(queryAndBody("Payments=[{\"paySum\":1000}]", "{").elements("Payments")))
                .containsExactly(100_000L);
    }

    @Test
    void a_reason_names_the_place_of_the_field() {
        assertThat(body("{\"Payments\":[{},{\"paySum\":-1}]}")
                        .elements("Payments")
                        .flatMap(all -> sum(all.get(1))))
                .isEqualTo(Parsed.malformed("поле Payments[1].paySum: нулевая или отрицательная сумма"));
        assertThat(body("[{\"paySum\":0.001}]").rootElements("desks").flatMap(all -> sum(all.get(0))))
                .isEqualTo(Parsed.malformed("поле desks[0].paySum: больше двух знаков после запятой"));
        assertThat(body("{\"paySum\":\"x\"}").rootElements("desks").flatMap(all -> sum(all.get(0))))
                .isEqualTo(Parsed.malformed("поле paySum: не число"));
    }

    @Test
    void a_contradiction_inside_an_element_is_ambiguous() {
        assertThat(body("{\"Payments\":[{\"paySum\":1000,\"PaySum\":1}]}")
                        .elements("Payments")
                        .flatMap(all -> sum(all.get(0))))
                .isEqualTo(Parsed.malformed(
                        "поле Payments[0].paySum задано несколько раз с разными значениями: paySum, PaySum"));
    }

    @Test
    void unknown_keys_of_an_element_are_counted() {
        assertThat(body("[{\"paySum\":1,\"x\":2}]").rootElements("desks").map(all -> all.get(0)
                        .unknownKeys(Set.of("paysum"))))
                .isEqualTo(Parsed.value(1));
    }

    private static Parsed<Long> sum(Element element) {
        return element.field("paySum").read(Roubles::parse);
    }

    private static List<Long> sums(Parsed<List<Element>> elements) {
        return elements.toOptional().orElseThrow().stream()
                .map(element -> sum(element).toOptional().orElseThrow())
                .toList();
    }
}
