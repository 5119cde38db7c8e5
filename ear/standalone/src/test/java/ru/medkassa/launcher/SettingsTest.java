package ru.medkassa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {

    private static final Map<String, String> HOSPITAL = Map.of(
            "MEDKASSA_DB_HOST", "db.hospital.example",
            "MEDKASSA_DB_USER", "app",
            "MEDKASSA_DB_PASSWORD", "secret-of-app",
            "MEDKASSA_DB_OWNER_USER", "owner",
            "MEDKASSA_DB_OWNER_PASSWORD", "secret-of-owner");

    @Test
    void without_any_setting_the_demonstration_runs_on_the_loopback_address() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.listener().host()).isEqualTo("127.0.0.1");
        assertThat(settings.publicUrl()).hasToString("http://127.0.0.1:8080");
        assertThat(settings.heap()).isEqualTo("512m");
        assertThat(settings.startTimeout()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.postgresPort()).isEmpty();
        assertThat(settings.hospitalDatabase()).isEmpty();
        assertThat(settings.demonstration()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MEDKASSA_HTTP_PORT, 0",
        "MEDKASSA_HTTP_PORT, 65536",
        "MEDKASSA_HTTP_PORT, 80a",
        "MEDKASSA_HTTP_PORT, 99999999999",
        "MEDKASSA_HTTP_ADDRESS, no host",
        "MEDKASSA_HTTP_ADDRESS, 300.1.1.1",
        "MEDKASSA_HEAP, 512",
        "MEDKASSA_HEAP, 255m",
        "MEDKASSA_HEAP, much",
        "MEDKASSA_START_TIMEOUT, 0",
        "MEDKASSA_START_TIMEOUT, soon",
        "MEDKASSA_POSTGRES_PORT, -1",
        "MEDKASSA_MIS_PORT, 0",
        "MEDKASSA_DEMONSTRATION, yes",
        "MEDKASSA_PUBLIC_URL, kassa.hospital.example",
        "MEDKASSA_PUBLIC_URL, https://kassa.hospital.example/?a=%"
    })
    void a_wrong_value_is_refused_by_its_name(String name, String value) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(name + "=" + value + " is wrong: expected ");
    }

    @Test
    void an_empty_value_counts_as_not_given() {
        assertThat(Settings.from(Map.of("MEDKASSA_HTTP_PORT", " "))).isEqualTo(Settings.from(Map.of()));
    }

    @Test
    void a_server_open_to_every_address_is_reached_by_the_loopback_address() {
        Settings settings = Settings.from(Map.of("MEDKASSA_HTTP_ADDRESS", "0.0.0.0", "MEDKASSA_HTTP_PORT", "80"));

        assertThat(settings.publicUrl()).hasToString("http://127.0.0.1:80");
    }

    @Test
    void an_address_of_six_groups_stands_in_brackets() {
        Settings settings = Settings.from(Map.of("MEDKASSA_HTTP_ADDRESS", "::1"));

        assertThat(settings.publicUrl()).hasToString("http://[0:0:0:0:0:0:0:1]:8080");
    }

    @Test
    void the_public_address_loses_its_last_slash() {
        Settings settings = Settings.from(Map.of("MEDKASSA_PUBLIC_URL", "https://kassa.hospital.example/"));

        assertThat(settings.publicUrl()).hasToString("https://kassa.hospital.example");
    }

    @Test
    void the_hospitals_own_database_is_taken_with_its_customary_port_and_name() {
        Database database = Settings.from(HOSPITAL).hospitalDatabase().orElseThrow();

        assertThat(database.toEnvironment())
                .containsAllEntriesOf(HOSPITAL)
                .containsEntry("MEDKASSA_DB_PORT", "5432")
                .containsEntry("MEDKASSA_DB_NAME", "medkassa");
    }

    @Test
    void the_hospitals_own_database_gets_the_demonstration_only_on_demand() {
        assertThat(Settings.from(HOSPITAL).demonstration()).isFalse();
        assertThat(Settings.from(with("MEDKASSA_DEMONSTRATION", "true")).demonstration())
                .isTrue();
    }

    static Stream<String> needed() {
        return HOSPITAL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("needed")
    void what_is_missing_about_the_hospitals_database_is_named(String name) {
        Map<String, String> incomplete = new HashMap<>(HOSPITAL);
        incomplete.remove(name);

        assertThatThrownBy(() -> Settings.from(incomplete))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(name + " is not set");
    }

    @Test
    void the_role_of_daily_work_is_not_the_owner() {
        assertThatThrownBy(() -> Settings.from(with("MEDKASSA_DB_USER", "owner")))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("MEDKASSA_DB_USER=owner is wrong");
    }

    @ParameterizedTest
    @CsvSource({"MEDKASSA_DB_HOST, a/b", "MEDKASSA_DB_PORT, x", "MEDKASSA_DB_NAME, a?b"})
    void a_wrong_place_of_the_hospitals_database_is_refused_by_its_name(String name, String value) {
        assertThatThrownBy(() -> Settings.from(with(name, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(name + "=" + value + " is wrong: expected ");
    }

    @Test
    void no_password_shows_in_the_settings() {
        assertThat(Settings.from(HOSPITAL).toString()).doesNotContain("secret");
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> settings = new HashMap<>(HOSPITAL);
        settings.put(name, value);
        return settings;
    }
}
