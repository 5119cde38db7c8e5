package ru.medkassa.adapters.rest.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.SettableClock;

class DispatcherTest {

    private static final int HOSPITALS = 10;
    private static final int PARALLEL = 4;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final Town town = new Town(clock, HOSPITALS);
    private final Dispatcher dispatcher = town.dispatcher();

    /** Threads that a test lets go on one by one. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Test
    void at_a_tick_all_that_is_due_is_delivered() {
        town.receive(0, 30);
        town.receive(7, 1);
        dispatcher.start(Runnable::run);

        dispatcher.tick();

        assertThat(town.calls(0)).isEqualTo(30);
        assertThat(town.calls(7)).isEqualTo(1);
    }

    @Test
    void a_dead_system_slows_no_other_one() {
        town.dead.add(town.hospital(0));
        dispatcher.start(Runnable::run);

        for (int tick = 0; tick < 60; tick++) {
            for (int hospital = 0; hospital < HOSPITALS; hospital++) {
                town.receive(hospital, 5);
            }
            dispatcher.tick();
            for (int hospital = 1; hospital < HOSPITALS; hospital++) {
                assertThat(town.calls(hospital)).isEqualTo(5 * (tick + 1));
            }
            clock.tick(Duration.ofSeconds(1));
        }

        assertThat(town.calls(0))
                .as("ten failures, and three attempts to find it back")
                .isEqualTo(10 + 3);
    }

    @Test
    void a_dead_system_binds_no_more_senders_than_its_connection_allows() {
        town.dead.add(town.hospital(0));
        town.receive(0, 100);
        dispatcher.start(waiting::add);

        for (int tick = 0; tick < 20; tick++) {
            dispatcher.tick();
        }

        assertThat(waiting).hasSize(PARALLEL);
    }

    @Test
    void a_system_that_is_back_is_told_all() {
        town.dead.add(town.hospital(0));
        town.receive(0, 20);
        dispatcher.start(Runnable::run);
        dispatcher.tick();
        assertThat(town.calls(0)).isEqualTo(10);

        town.dead.clear();
        clock.tick(Duration.ofSeconds(4));
        dispatcher.tick();
        assertThat(town.calls(0)).isEqualTo(10);

        clock.tick(Duration.ofSeconds(2));
        dispatcher.tick();
        assertThat(town.calls(0)).isEqualTo(10 + 20);
    }

    @Test
    void who_knows_that_a_system_is_back_need_not_wait() {
        town.dead.add(town.hospital(0));
        town.receive(0, 20);
        dispatcher.start(Runnable::run);
        dispatcher.tick();

        town.dead.clear();
        dispatcher.forgetFailuresOf(town.hospital(0));
        dispatcher.forgetFailuresOf(town.hospital(1));
        dispatcher.tick();

        assertThat(town.calls(0)).isEqualTo(10 + 10);
    }

    @Test
    void a_server_that_stops_takes_nothing_more() {
        town.receive(0, 3);
        dispatcher.start(waiting::add);
        dispatcher.tick();

        dispatcher.stop();
        waiting.forEach(Runnable::run);
        dispatcher.tick();

        assertThat(town.calls(0)).isZero();
    }

    @Test
    void a_server_without_a_thread_tries_at_the_next_tick() {
        town.receive(0, 3);
        dispatcher.start(work -> {
            throw new RejectedExecutionException("No thread");
        });
        dispatcher.tick();
        dispatcher.start(Runnable::run);

        dispatcher.tick();

        assertThat(town.calls(0)).isEqualTo(3);
    }

    @Test
    void an_outage_does_not_kill_the_timer() {
        Dispatcher blind = new Dispatcher(null, null, clock);
        blind.start(Runnable::run);

        blind.tick();
        blind.tick();

        assertThat(waiting).isEmpty();
    }
}
