package ru.medkassa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalBenchOptionsTest {

    @Test
    void without_a_word_ten_million_calls_are_measured() {
        assertThat(JournalBenchOptions.parse("--journal"))
                .isEqualTo(new JournalBenchOptions(10_000_000, 200, false, Optional.empty()));
    }

    @Test
    void words_come_in_any_order() {
        assertThat(JournalBenchOptions.parse("--rows", "5000", "--journal", "--directory", "here", "--json"))
                .isEqualTo(new JournalBenchOptions(5000, 200, true, Optional.of(Path.of("here"))));
    }

    @Test
    void what_is_not_understood_is_refused_by_its_name() {
        assertThatThrownBy(() -> JournalBenchOptions.parse("--quick")).hasMessageContaining("--quick");
        assertThatThrownBy(() -> JournalBenchOptions.parse("--rows")).hasMessageContaining("--rows");
        assertThatThrownBy(() -> JournalBenchOptions.parse("--rows", "0")).hasMessageContaining("0");
    }
}
