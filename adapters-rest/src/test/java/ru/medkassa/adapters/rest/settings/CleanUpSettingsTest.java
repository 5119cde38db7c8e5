package ru.medkassa.adapters.rest.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanUpSettingsTest {

    @Test
    void who_sets_nothing_cleans_up_every_hour_a_thousand_rows_at_once() {
        assertThat(CleanUpSettings.from(name -> Optional.empty()))
                .isEqualTo(new CleanUpSettings(Duration.ofHours(1), 1000, Duration.ofMillis(100)));
    }

    @Test
    void times_are_written_as_people_write_them() {
        Map<String, String> values = Map.of(
                "medkassa.clean-up.every",
                " 90 m ",
                "medkassa.clean-up.batch",
                "2000",
                "medkassa.clean-up.pause",
                "0s");

        assertThat(CleanUpSettings.from(name -> Optional.ofNullable(values.get(name))))
                .isEqualTo(new CleanUpSettings(Duration.ofMinutes(90), 2000, Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "every, 1",
        "every, 0s",
        "every, 8d",
        "every, -1h",
        "every, 1 hour",
        "batch, 0",
        "batch, 2001",
        "batch, many",
        "batch, 10000",
        "pause, 100",
        "pause, 2m",
        "pause, 999999999999h"
    })
    void a_wrong_value_is_refused_by_the_name_of_its_setting(String setting, String value) {
        String name = "medkassa.clean-up." + setting;

        assertThatThrownBy(() -> CleanUpSettings.from(it -> Optional.of(value).filter(any -> it.equals(name))))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(name)
                .hasMessageContaining("MEDKASSA_CLEAN_UP_" + setting.toUpperCase(java.util.Locale.ROOT));
    }
}
