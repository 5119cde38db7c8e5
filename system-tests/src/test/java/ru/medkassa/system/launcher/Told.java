package ru.medkassa.system.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process, and what it tells the person before the screen. */
public final class Told implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Process process;
    private final ToldLines lines;

    Told(Process process) {
        this.process = process;
        lines = ToldLines.by(process);
    }

    /** Waits for a line that has this part and was not waited for before. */
    public void awaitLine(String part) {
        lines.await(part, PATIENCE);
    }

    public List<String> soFar() {
        return lines.soFar();
    }

    /** Everything that was told, once the process has ended. */
    public String whole() throws InterruptedException {
        awaitEnd();
        lines.awaitEnd(PATIENCE);
        return String.join("\n", lines.soFar());
    }

    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end: " + lines.soFar());
        }
        return process.exitValue();
    }

    /** The process and all that it has started. */
    public List<ProcessHandle> family() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
    }

    /** What Ctrl-C does to it. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
