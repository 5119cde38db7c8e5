package ru.medkassa.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The limit as pgbench measures it, PostgreSQL's own load generator. */
record PgbenchLimit(BenchDatabase database, Map<String, Long> constants) implements Limit {

    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");

    static boolean isInstalled() throws InterruptedException {
        try {
            return run(List.of("pgbench", "--version"), "").exitCode() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String name() {
        return "pgbench -M prepared";
    }

    @Override
    public double perSecond(Script script, int clients, Duration duration) throws IOException, InterruptedException {
        Path file = Files.createTempFile("medkassa-bench", ".sql");
        try {
            Files.writeString(file, script.text());
            Outcome outcome = run(words(file, clients, duration), database.applicationPassword());
            Matcher rate = RATE.matcher(outcome.output());
            if (outcome.exitCode() != 0 || !rate.find()) {
                throw new IOException("pgbench failed: " + outcome.output());
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(file);
        }
    }

    private List<String> words(Path file, int clients, Duration duration) {
        int threads = Math.min(clients, Runtime.getRuntime().availableProcessors());
        List<String> words = new ArrayList<>(List.of("pgbench", "-M", "prepared", "-n"));
        words.addAll(List.of("-h", BenchDatabase.HOST, "-p", Integer.toString(database.port())));
        words.addAll(List.of("-U", BenchDatabase.APPLICATION, "-f", file.toString()));
        words.addAll(List.of("-c", Integer.toString(clients), "-j", Integer.toString(threads)));
        words.addAll(List.of("-T", Long.toString(duration.toSeconds())));
        constants.forEach((name, value) -> words.addAll(List.of("-D", name + "=" + value)));
        words.add(BenchDatabase.NAME);
        return words;
    }

    private static Outcome run(List<String> words, String password) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", password);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private record Outcome(int exitCode, String output) {}
}
