package ru.medkassa.benchmarks;

import java.util.Locale;

/** The figures of one kind of call with so many connections. */
record Point(int connections, Load server, double limitPerSecond) {

    static final String HEAD = String.format(
            "%11s %10s %8s %8s %10s %6s", "connections", "server/s", "p50 ms", "p99 ms", "limit/s", "ratio");

    /** The server's part of what the database gives. */
    double ratio() {
        return limitPerSecond == 0 ? 0 : server.perSecond() / limitPerSecond;
    }

    /** Whether so many connections are a hospital at work, and not one cash desk at night. */
    boolean isBusy() {
        return connections >= 8;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%11d %10.0f %8.2f %8.2f %10.0f %6.2f",
                connections,
                server.perSecond(),
                server.millisAt(50),
                server.millisAt(99),
                limitPerSecond,
                ratio());
    }
}
