package ru.medkassa.adapters.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.adapters.persistence.setting.SettingException;
import ru.medkassa.adapters.persistence.setting.Settings;

class RecentTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void an_answer_is_given_again_without_asking_even_if_it_is_none() {
        Recent<String, Optional<String>> recent = recentOf(Duration.ofHours(1));

        recent.answer("who", this::nobody);

        assertThat(recent.answer("who", this::nobody)).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void what_was_forgotten_is_asked_again() {
        Recent<String, Optional<String>> recent = recentOf(Duration.ofHours(1));
        recent.answer("who", this::nobody);

        recent.forget();
        recent.answer("who", this::nobody);

        assertThat(asked).hasValue(2);
    }

    @Test
    void with_no_time_to_keep_it_every_question_is_asked() {
        Recent<String, Optional<String>> recent = recentOf(Duration.ZERO);

        recent.answer("who", this::nobody);
        recent.answer("who", this::nobody);

        assertThat(asked).hasValue(2);
    }

    @Test
    void answers_are_kept_for_five_seconds_unless_set() {
        assertThat(DirectorySettings.from(new Settings(name -> Optional.empty()))
                        .keptFor())
                .isEqualTo(Duration.ofSeconds(5));
        assertThat(DirectorySettings.from(new Settings(name -> Optional.of("0")))
                        .keptFor())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "3601", "5 s"})
    void a_wrong_time_is_refused_by_the_name_of_its_setting(String value) {
        assertThatThrownBy(() -> DirectorySettings.from(new Settings(name -> Optional.of(value))))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("medkassa.directory.cache-seconds");
    }

    private static Recent<String, Optional<String>> recentOf(Duration keptFor) {
        return new Recent<>(new DirectorySettings(keptFor));
    }

    private Optional<String> nobody(String question) {
        asked.incrementAndGet();
        return Optional.empty();
    }
}
