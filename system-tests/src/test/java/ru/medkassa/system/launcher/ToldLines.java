package ru.medkassa.system.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What a running process tells the person before the screen, line by line. */
final class ToldLines {

    private static final String END = "(the end)";

    private final BlockingQueue<String> unheard = new LinkedBlockingQueue<>();
    private final List<String> all = new CopyOnWriteArrayList<>();

    private ToldLines() {}

    static ToldLines by(Process process) {
        ToldLines told = new ToldLines();
        Thread reader = new Thread(() -> told.read(process), "told-by-" + process.pid());
        reader.setDaemon(true);
        reader.start();
        return told;
    }

    List<String> soFar() {
        return List.copyOf(all);
    }

    /** Waits for a line that has this part and was not waited for before. */
    void await(String part, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        String line = "";
        while (!line.contains(part)) {
            line = next(deadline - System.nanoTime());
            if (line.equals(END)) {
                throw new AssertionError("\"" + part + "\" was not told, but: " + String.join("\n", all));
            }
        }
    }

    /** Waits until nothing more will be told. */
    void awaitEnd(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (all.isEmpty() || !all.get(all.size() - 1).equals(END)) {
            if (next(deadline - System.nanoTime()).equals(END)) {
                return;
            }
        }
    }

    private String next(long nanos) {
        try {
            String line = unheard.poll(nanos, TimeUnit.NANOSECONDS);
            return line == null ? END : line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    private void read(Process process) {
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEach(this::hear);
        } catch (IOException | UncheckedIOException e) {
            hear("(" + e.getMessage() + ")");
        }
        hear(END);
    }

    private void hear(String line) {
        all.add(line);
        unheard.add(line);
    }
}
