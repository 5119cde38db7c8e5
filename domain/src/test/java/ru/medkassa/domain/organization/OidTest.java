package ru.medkassa.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.643.5.1.13.13.12.2.50.4782",
                "1.2.643.5.1.13.13.12.2.77.7831.0.107531",
                "1.2.643.5.1.13.3.25.77.1",
                "0.0",
                "2.999"
            })
    void an_object_identifier_is_taken(String oid) {
        assertThat(new Oid(oid)).hasToString(oid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.",
                ".1.2",
                "1..2",
                "3.1",
                "1.02",
                "1.2.643.5.1.13.13.12.2.50.4782 ",
                "1.2.643.5.1.13.13.12.2.50.…",
                "1.2.643,5",
                "1.2.-3",
                "1.٢",
                "1.2\n"
            })
    void what_is_not_an_object_identifier_is_refused(String text) {
        assertThat(Oid.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Oid(text));
    }

    @Test
    void an_object_identifier_has_at_most_128_characters() {
        String longest = "1.1" + "0".repeat(17) + ".1".repeat(54);

        assertThat(longest).hasSize(128);
        assertThat(Oid.isValid(longest)).isTrue();
        assertThat(Oid.isValid(longest + "1")).isFalse();
    }
}
