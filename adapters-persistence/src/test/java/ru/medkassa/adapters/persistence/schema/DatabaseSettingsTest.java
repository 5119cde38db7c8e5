package ru.medkassa.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.adapters.persistence.setting.SettingException;
import ru.medkassa.adapters.persistence.setting.Settings;

class DatabaseSettingsTest {

    private final Map<String, String> values = new HashMap<>(Map.of(
            "medkassa.db.host", "db.hospital.local",
            "medkassa.db.name", "medkassa",
            "medkassa.db.owner.user", "owner",
            "medkassa.db.owner.password", "secret word",
            "medkassa.db.user", "app"));

    @Test
    void what_is_not_set_has_its_usual_value() {
        assertThat(read())
                .isEqualTo(
                        new DatabaseSettings("db.hospital.local", 5432, "medkassa", "owner", "secret word", "app", 60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"medkassa.db.host", "medkassa.db.name", "medkassa.db.owner.user", "medkassa.db.user"})
    void a_setting_that_is_missing_is_named(String name) {
        values.put(name, " ");

        refused(name + " is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "medkassa.db.host, 'a b'",
        "medkassa.db.port, 0",
        "medkassa.db.port, 65536",
        "medkassa.db.port, five",
        "medkassa.db.user, 'app\"; drop schema medkassa'",
        "medkassa.db.start-wait-seconds, -1"
    })
    void a_setting_that_is_wrong_is_named_and_its_value_is_not_shown(String name, String value) {
        values.put(name, value);

        refused(name + " is wrong");
    }

    @Test
    void the_password_is_never_shown() {
        assertThat(read().toString()).doesNotContain("secret");
    }

    private DatabaseSettings read() {
        return DatabaseSettings.from(new Settings(name -> Optional.ofNullable(values.get(name))));
    }

    private void refused(String message) {
        assertThatThrownBy(this::read).isInstanceOf(SettingException.class).hasMessageContaining(message);
    }
}
