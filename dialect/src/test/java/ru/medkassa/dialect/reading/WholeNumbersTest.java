package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "71414,71414",
        "71 414,71414",
        "71414.0,71414",
        "000071,71",
        "-3,-3",
        "0,0",
        "999999999999999999,999999999999999999"
    })
    void a_whole_number_is_read_from_text(String text, long expected) {
        assertThat(WholeNumbers.parse(text)).isEqualTo(Parsed.value(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            71414.5             | не целое число
            71414,5             | не целое число
            1000000000000000000 | слишком длинное число
            1e18                | слишком длинное число
            A-71414             | не число
            71414/2             | не число
            """)
    void anything_else_is_refused(String text, String reason) {
        assertThat(WholeNumbers.parse(text)).isEqualTo(Parsed.malformed(reason));
    }

    @Test
    void a_json_number_and_text_read_the_same() {
        assertThat(WholeNumbers.parse(new ScalarNode("71414", ScalarNode.Kind.NUMBER)))
                .isEqualTo(Parsed.value(71414L));
        assertThat(WholeNumbers.parse(new ScalarNode("71\u00a0414", ScalarNode.Kind.STRING)))
                .isEqualTo(Parsed.value(71414L));
        assertThat(WholeNumbers.parse(" ")).isEqualTo(Parsed.blank());
    }
}
