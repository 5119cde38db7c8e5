package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0                      | 0
            -0                     | 0
            5                      | 5
            -5                     | -5
            +5                     | 5
            007                    | 7
            71 414                 | 71414
            71\u00a0414            | 71414
            71\u202f414            | 71414
            71\u2009414            | 71414
            1'234'567              | 1234567
            1\u2019234             | 1234
            9 000,00               | 9000
            9 000.00               | 9000
            9\u00a0000,5           | 9000.5
            1 000,125              | 1000.125
            12 345 678,90          | 12345678.9
            1000,000               | 1000
            1000.000               | 1000
            0,125                  | 0.125
            1,00                   | 1
            1.0000                 | 1
            1e3                    | 1000
            1.5E+2                 | 150
            15e-1                  | 1.5
            0e999                  | 0
            99999999999999999999   | 99999999999999999999
            0.12345678901234567890 | 0.1234567890123456789
            """)
    void a_number_is_read_in_every_form_1c_writes(String text, BigDecimal expected) {
        assertThat(Decimals.parse("\u00a0" + text + " ")).isEqualTo(Parsed.value(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "5x",
                "1 2",
                "1 23",
                "12 34",
                "1234 567",
                "1 000 00",
                "1 000'000",
                "1  000",
                "- 5",
                "--5",
                ".5",
                "5.",
                "5,",
                ",5",
                "1,000,00",
                "1.000,00",
                "1,000.00",
                "1.000.000",
                "1,5 000",
                "1 000e3",
                "1e",
                "e3",
                "1e3.5",
                "0x10",
                "NaN",
                "Infinity",
                "1000 руб.",
                "1_000",
                "½",
                "١٢",
                "true"
            })
    void anything_else_is_no_number(String text) {
        assertThat(Decimals.parse(text)).isEqualTo(Parsed.malformed("не число"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1.000", "-71,414", "999.999"})
    void text_that_may_be_one_or_a_thousand_is_refused(String text) {
        assertThat(Decimals.parse(text)).isEqualTo(Parsed.malformed(Decimals.TWO_MEANINGS));
    }

    @Test
    void a_json_number_is_never_ambiguous() {
        assertThat(Decimals.parse(number("1.000"))).isEqualTo(Parsed.value(BigDecimal.ONE));
        assertThat(Decimals.parse(number("71.414"))).isEqualTo(Parsed.value(new BigDecimal("71.414")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100000000000000000000",
                "1e20",
                "1e21",
                "1e999",
                "1e999999999",
                "1e-999999999",
                "1e-21",
                "0.123456789012345678901",
                "1e99999999999999999999999",
                "11111111111111111111111111111111111111111111111111111111111111111"
            })
    void a_number_of_too_many_digits_is_refused_unbuilt(String text) {
        assertThat(Decimals.parse(text)).isEqualTo(Parsed.malformed("слишком длинное число"));
        assertThat(Decimals.parse(number(text))).isEqualTo(Parsed.malformed("слишком длинное число"));
    }

    @Test
    void a_number_of_more_than_64_characters_is_refused_unbuilt() {
        assertThat(Decimals.parse("1." + "0".repeat(62))).isEqualTo(Parsed.value(BigDecimal.ONE));
        assertThat(Decimals.parse("1." + "0".repeat(63))).isEqualTo(Parsed.malformed("слишком длинное число"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void blank_text_is_no_number_given(String text) {
        assertThat(Decimals.parse(text)).isEqualTo(Parsed.blank());
        assertThat(Decimals.parse(new NullNode())).isEqualTo(Parsed.blank());
    }

    private static Node number(String text) {
        return new ScalarNode(text, ScalarNode.Kind.NUMBER);
    }
}
