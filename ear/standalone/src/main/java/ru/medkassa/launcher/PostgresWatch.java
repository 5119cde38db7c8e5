package ru.medkassa.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;

/** The eye on our own PostgreSQL: when it dies it is started again, unless it keeps dying. */
final class PostgresWatch {

    private static final int MOST_RESTARTS = 5;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    /** Processes of the dead PostgreSQL may hold its memory for a moment; a start is tried again until they are gone. */
    private static final int START_ATTEMPTS = 20;

    private static final long RETRY_MILLIS = 250;

    private final Postgres postgres;
    private final int port;
    private final PrintStream out;
    private final Runnable whenHopeless;
    private int restarts;
    private long firstRestart;

    PostgresWatch(Postgres postgres, int port, PrintStream out, Runnable whenHopeless) {
        this.postgres = postgres;
        this.port = port;
        this.out = out;
        this.whenHopeless = whenHopeless;
    }

    void begin() {
        Thread watch = new Thread(this::watch, "postgres-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void watch() {
        try {
            postgres.awaitEnd();
            while (postgres.isWanted() && mayRestart()) {
                out.println("PostgreSQL ended unexpectedly; it is being started again.");
                restart();
                out.println("PostgreSQL is running again.");
                postgres.awaitEnd();
            }
        } catch (IOException | StartRefused e) {
            out.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (postgres.isWanted()) {
            out.println("PostgreSQL cannot be kept running; the server is being stopped.");
            whenHopeless.run();
        }
    }

    private boolean mayRestart() {
        long now = System.nanoTime();
        if (restarts == 0 || now - firstRestart > WITHIN.toNanos()) {
            restarts = 0;
            firstRestart = now;
        }
        restarts++;
        return restarts <= MOST_RESTARTS;
    }

    private void restart() throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                postgres.start(port);
                return;
            } catch (StartRefused e) {
                if (attempt == START_ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(RETRY_MILLIS);
            }
        }
    }
}
