package ru.medkassa.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryScheduleTest {

    @ParameterizedTest
    @CsvSource({"1, PT5S", "2, PT30S", "3, PT2M", "4, PT10M", "5, PT1H", "6, PT1H", "1000000, PT1H"})
    void the_waits_grow_and_then_stay(int attempts, Duration wait) {
        assertThat(RetrySchedule.DEFAULT.waitAfter(attempts, 0)).isEqualTo(wait);
    }

    @Test
    void chance_moves_a_wait_by_a_fifth_at_most() {
        assertThat(RetrySchedule.DEFAULT.waitAfter(1, 200)).isEqualTo(Duration.ofSeconds(6));
        assertThat(RetrySchedule.DEFAULT.waitAfter(1, -200)).isEqualTo(Duration.ofSeconds(4));
        assertThat(RetrySchedule.DEFAULT.waitAfter(1, 1)).isEqualTo(Duration.ofMillis(5005));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 201", "1, -201"})
    void a_wait_follows_an_attempt_and_has_a_measure(int attempts, int jitter) {
        assertThatThrownBy(() -> RetrySchedule.DEFAULT.waitAfter(attempts, jitter))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0.999S", "PT24H0.001S", "PT-5S"})
    void a_wait_is_neither_a_blink_nor_a_week(Duration wait) {
        assertThatThrownBy(() -> new RetrySchedule(List.of(Duration.ofSeconds(5), wait)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_schedule_has_a_wait() {
        assertThatThrownBy(() -> new RetrySchedule(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
