package ru.medkassa.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    @Test
    void without_a_word_a_million_invoices_are_measured() {
        assertThat(BenchOptions.parse()).isEqualTo(new BenchOptions(false, false, 1_000_000, Optional.empty()));
    }

    @Test
    void the_order_of_words_does_not_matter() {
        BenchOptions expected = new BenchOptions(true, true, 5000, Optional.of(Path.of("here")));

        assertThat(BenchOptions.parse("--invoices", "5000", "--quick", "--directory", "here", "--json"))
                .isEqualTo(expected);
        assertThat(BenchOptions.parse("--json", "--quick", "--directory", "here", "--invoices", "5000"))
                .isEqualTo(expected);
        assertThat(BenchOptions.parse("--quick").invoices()).isEqualTo(100_000);
    }

    @Test
    void what_is_not_understood_is_refused_by_its_name() {
        assertThatThrownBy(() -> BenchOptions.parse("--fast")).hasMessageContaining("--fast");
        assertThatThrownBy(() -> BenchOptions.parse("--invoices")).hasMessageContaining("--invoices");
        assertThatThrownBy(() -> BenchOptions.parse("--invoices", "many")).hasMessageContaining("many");
        assertThatThrownBy(() -> BenchOptions.parse("--invoices", "0")).hasMessageContaining("0");
    }
}
