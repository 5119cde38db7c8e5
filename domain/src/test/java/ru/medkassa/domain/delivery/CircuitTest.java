package ru.medkassa.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");
    private static final Circuit.Rule RULE = new Circuit.Rule(3, Duration.ofSeconds(30), Duration.ofSeconds(100));

    private Instant now = NOON;
    private Circuit circuit = Circuit.closed(RULE);

    @Test
    void a_system_that_answers_is_asked_by_all() {
        fail(2);
        circuit = circuit.answered();
        fail(2);

        assertThat(circuit.admits(4, now)).isEqualTo(4);
    }

    @Test
    void a_system_that_is_away_several_times_in_a_row_is_left_alone() {
        fail(3);

        assertThat(circuit.admits(4, now)).isZero();
        assertThat(circuit.admits(4, now.plusMillis(29_999))).isZero();
    }

    @Test
    void then_one_attempt_tries_whether_it_is_back() {
        fail(3);
        now = now.plusSeconds(30);

        assertThat(circuit.admits(4, now)).isEqualTo(1);
        assertThat(circuit.answered().admits(4, now)).isEqualTo(4);
    }

    @Test
    void each_time_it_is_not_back_it_is_left_alone_for_longer_up_to_a_limit() {
        fail(3);
        assertThat(failedAgainAfter(30)).isEqualTo(60);
        assertThat(failedAgainAfter(60)).isEqualTo(100);
        assertThat(failedAgainAfter(100)).isEqualTo(100);
    }

    @Test
    void what_was_on_its_way_when_it_opened_changes_nothing() {
        fail(3);
        Circuit open = circuit;

        now = now.plusSeconds(10);
        fail(1);

        assertThat(circuit).isEqualTo(open);
    }

    @Test
    void after_an_answer_it_begins_anew() {
        fail(3);
        failedAgainAfter(30);
        circuit = circuit.answered();
        fail(3);

        assertThat(circuit.openUntil()).contains(now.plusSeconds(30));
    }

    @Test
    void it_opens_after_a_failure_and_for_some_time() {
        assertThatThrownBy(() -> new Circuit.Rule(0, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Circuit.Rule(1, Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Circuit.Rule(1, Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            circuit = circuit.failed(now);
        }
    }

    /** For how many seconds it is left alone now. */
    private long failedAgainAfter(int seconds) {
        now = now.plusSeconds(seconds);
        circuit = circuit.failed(now);
        return Duration.between(now, circuit.openUntil().orElseThrow()).toSeconds();
    }
}
