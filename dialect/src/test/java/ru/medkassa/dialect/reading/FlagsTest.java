package ru.medkassa.dialect.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "1", "да", "Да", "ДА", "Истина", " true "})
    void yes_is_read_in_every_form(String text) {
        assertThat(Flags.parse(text)).isEqualTo(Parsed.value(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "FALSE", "0", "нет", "Нет", "ложь"})
    void no_is_read_in_every_form(String text) {
        assertThat(Flags.parse(text)).isEqualTo(Parsed.value(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "x", "1.0", "истинно"})
    void anything_else_is_malformed(String text) {
        assertThat(Flags.parse(text).flaw()).contains("не логическое значение, ожидалось true или false");
    }

    @Test
    void json_flags_numbers_and_nothing_are_read_too() {
        assertThat(Flags.parse(new ScalarNode("true", ScalarNode.Kind.BOOLEAN))).isEqualTo(Parsed.value(true));
        assertThat(Flags.parse(new ScalarNode("0", ScalarNode.Kind.NUMBER))).isEqualTo(Parsed.value(false));
        assertThat(Flags.parse(" ")).isEqualTo(Parsed.blank());
    }
}
