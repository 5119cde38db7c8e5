package ru.medkassa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrettyJsonTest {

    @Test
    void json_is_indented_and_its_sums_keep_their_decimals() {
        assertThat(PrettyJson.of("{\"paySum\":1552.00}")).isEqualTo("{\n    \"paySum\": 1552.00\n}");
    }

    @Test
    void what_is_long_is_cut_and_says_so() {
        String numbers = IntStream.range(0, 100).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));

        assertThat(PrettyJson.of(numbers).lines()).hasSize(27).last().isEqualTo("… 76 more lines");
    }

    @Test
    void what_is_no_json_is_shown_as_it_is() {
        assertThat(PrettyJson.of("<html>")).isEqualTo("<html>");
    }
}
