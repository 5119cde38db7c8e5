package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoublesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1000         | 100000
            0.01         | 1
            0,5          | 50
            1552.00      | 155200
            1552.5000    | 155250
            9 000,00     | 900000
            1e3          | 100000
            42949672.95  | 4294967295
            """)
    void a_sum_is_whole_kopecks(String text, long kopecks) {
        assertThat(Roubles.parse(text)).isEqualTo(Parsed.value(kopecks));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0               | нулевая или отрицательная сумма
            0.00            | нулевая или отрицательная сумма
            -0              | нулевая или отрицательная сумма
            -1000           | нулевая или отрицательная сумма
            -0.001          | нулевая или отрицательная сумма
            0.001           | больше двух знаков после запятой
            1552.005        | больше двух знаков после запятой
            1 000,999       | больше двух знаков после запятой
            42949672.96     | сумма больше 42 949 672,95
            42 949 673      | сумма больше 42 949 672,95
            1e19            | сумма больше 42 949 672,95
            1e99            | слишком длинное число
            сто             | не число
            1,000.00        | не число
            """)
    void a_sum_that_is_none_is_refused_with_its_own_reason(String text, String reason) {
        assertThat(Roubles.parse(text)).isEqualTo(Parsed.malformed(reason));
    }

    @Test
    void a_json_number_is_a_sum_and_a_flag_is_none() {
        assertThat(Roubles.parse(new ScalarNode("1.500", ScalarNode.Kind.NUMBER)))
                .isEqualTo(Parsed.value(150L));
        assertThat(Roubles.parse(new ScalarNode("true", ScalarNode.Kind.BOOLEAN)))
                .isEqualTo(Parsed.malformed("не число"));
        assertThat(Roubles.parse(new NullNode())).isEqualTo(Parsed.blank());
    }
}
