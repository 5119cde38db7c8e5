package ru.medkassa.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationSettingsTest {

    @Test
    void without_a_word_there_is_no_demonstration() {
        assertThat(read(Map.of()))
                .isEqualTo(
                        new DemonstrationSettings(false, Optional.empty(), "http://127.0.0.1:8080", Optional.empty()));
    }

    @Test
    void what_is_set_counts() {
        assertThat(read(Map.of(
                        "medkassa.demonstration", "true",
                        "medkassa.demonstration.file", "some/demo.json",
                        "medkassa.public.url", "https://kassa.example/",
                        "medkassa.demonstration.mis-url", "http://127.0.0.1:8090/")))
                .isEqualTo(new DemonstrationSettings(
                        true,
                        Optional.of(Path.of("some", "demo.json")),
                        "https://kassa.example",
                        Optional.of("http://127.0.0.1:8090")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", "да"})
    void another_word_is_refused_by_the_name_of_the_setting(String word) {
        assertThatThrownBy(() -> read(Map.of("medkassa.demonstration", word)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("medkassa.demonstration")
                .hasMessageContaining(word);
    }

    @Test
    void an_address_that_is_none_is_refused_by_the_name_of_the_setting() {
        assertThatThrownBy(() -> read(Map.of("medkassa.demonstration.mis-url", "mis")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("medkassa.demonstration.mis-url");
    }

    private static DemonstrationSettings read(Map<String, String> settings) {
        return DemonstrationSettings.read(name -> Optional.ofNullable(settings.get(name)));
    }
}
