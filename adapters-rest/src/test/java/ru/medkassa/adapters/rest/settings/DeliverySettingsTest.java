package ru.medkassa.adapters.rest.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.medkassa.application.delivery.DeliveryTerms;

class DeliverySettingsTest {

    @Test
    void what_is_not_set_has_its_default() {
        DeliverySettings settings = read(Map.of());

        assertThat(settings.terms()).isEqualTo(DeliveryTerms.DEFAULT);
        assertThat(settings.every()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void what_is_set_counts() {
        DeliverySettings settings = read(Map.of(
                "medkassa.delivery.retry",
                " 1s, 90s,24h ",
                "medkassa.delivery.lease",
                "1h",
                "medkassa.delivery.every",
                "100ms"));

        assertThat(settings.terms().schedule().waits())
                .isEqualTo(List.of(Duration.ofSeconds(1), Duration.ofSeconds(90), Duration.ofHours(24)));
        assertThat(settings.terms().lease()).isEqualTo(Duration.ofHours(1));
        assertThat(settings.every()).isEqualTo(Duration.ofMillis(100));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "medkassa.delivery.retry | soon",
                "medkassa.delivery.retry | 5s,,1h",
                "medkassa.delivery.retry | 5s,",
                "medkassa.delivery.retry | 999ms",
                "medkassa.delivery.retry | 25h",
                "medkassa.delivery.retry | -5s",
                "medkassa.delivery.retry | 5",
                "medkassa.delivery.lease | 9s",
                "medkassa.delivery.lease | 61m",
                "medkassa.delivery.every | 99ms",
                "medkassa.delivery.every | 2m"
            })
    void a_wrong_value_stops_the_start_with_a_message_that_names_it(String name, String value) {
        assertThatThrownBy(() -> read(Map.of(name, value)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(name)
                .hasMessageContaining("'" + value + "'");
    }

    private static DeliverySettings read(Map<String, String> values) {
        DeliverySettings settings = new DeliverySettings();
        settings.read(name -> Optional.ofNullable(values.get(name)));
        return settings;
    }
}
