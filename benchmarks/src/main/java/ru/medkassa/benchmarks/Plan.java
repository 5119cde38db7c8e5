package ru.medkassa.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * How long is measured.
 *
 * @param rounds how often each point is visited; server and limit take turns
 * @param warmUp until the virtual machine has compiled what a call needs: some ten thousand calls, or else the compiler
 *     is measured and not the server
 */
record Plan(List<Integer> connections, int rounds, Duration point, Duration warmUp) {

    private static final List<Integer> CONNECTIONS = List.of(1, 8, 16, 32);

    static final int WARM_UP_CONNECTIONS = 16;

    static Plan of(BenchOptions options) {
        return options.quick()
                ? new Plan(CONNECTIONS, 2, Duration.ofSeconds(4), Duration.ofSeconds(35))
                : new Plan(CONNECTIONS, 3, Duration.ofSeconds(10), Duration.ofSeconds(90));
    }
}
