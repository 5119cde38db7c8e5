package ru.medkassa.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of PostgreSQL that is called and waited for: what it said and how it ended. */
record Command(int exitCode, String output) {

    static Command run(List<String> words) throws IOException, InterruptedException {
        return run(words, "");
    }

    static Command run(List<String> words, String input) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Command(process.waitFor(), output.strip());
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    Command orRefuse(String what) {
        if (!succeeded()) {
            throw new StartRefused(what + ": " + output);
        }
        return this;
    }
}
