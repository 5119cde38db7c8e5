package ru.medkassa.adapters.rest.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "7", "  \"7\" "})
    void a_revision_is_read_however_it_is_written(String header) {
        assertThat(IfMatch.seen(header, 9)).contains(7L);
    }

    @Test
    void who_means_any_revision_sees_the_present_one() {
        assertThat(IfMatch.seen("*", 9)).contains(9L);
    }

    @Test
    void who_says_nothing_has_seen_nothing() {
        assertThat(IfMatch.seen(null, 9)).isEmpty();
        assertThat(IfMatch.seen(" ", 9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "\"1\", \"2\"", "-1", "99999999999999999999"})
    void what_was_never_a_revision_is_none_of_ours(String header) {
        assertThat(IfMatch.seen(header, 0))
                .hasValueSatisfying(it -> assertThat(it).isNotZero());
    }
}
