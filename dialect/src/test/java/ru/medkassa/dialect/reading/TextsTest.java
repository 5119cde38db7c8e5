package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\uFEFF", "\t\r\n", "\u0000\u0000", "\u202f\u2007\u200b\u3000"})
    void text_of_blanks_is_blank(String text) {
        assertThat(Texts.parse(text)).isEqualTo(Parsed.blank());
    }

    @Test
    void blanks_are_cut_off_the_ends_only() {
        assertThat(Texts.clean("\uFEFF\u00a0Анна  Мария\u00a0Ц \u0000")).isEqualTo("Анна  Мария\u00a0Ц");
    }

    @Test
    void characters_a_database_cannot_store_are_replaced() {
        assertThat(Texts.clean("a\u0000b\u0007c\u009fd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(Texts.clean("a\ud800b\udc00")).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(Texts.clean("a\ud83d\ude00b")).isEqualTo("a😀b");
    }

    @Test
    void a_line_break_or_tab_inside_is_a_space() {
        assertThat(Texts.clean("a\r\nb\tc")).isEqualTo("a  b c");
    }

    @Test
    void a_letter_written_in_two_parts_becomes_one() {
        assertThat(Texts.clean("Семе\u0308нов Андреи\u0306")).isEqualTo("Семёнов Андрей");
    }
}
