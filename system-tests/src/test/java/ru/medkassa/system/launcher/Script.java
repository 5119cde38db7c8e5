package ru.medkassa.system.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The script {@code ./medkassa} in a folder of its own, beside what was built: as on a machine where everything is up to
 * date, and with no sources from which it could build anything.
 */
public record Script(Path home, Map<String, String> settings) {

    /** Copies the script; what it starts is linked, and marked as up to date in the copy alone. */
    public static Script in(Path home, Map<String, String> settings) throws IOException {
        Files.copy(Path.of(System.getProperty("medkassa.script")), home.resolve("medkassa"));
        upToDate(Path.of(System.getProperty("medkassa.installation")), home.resolve("ear/standalone/target/medkassa"));
        upToDate(Path.of(System.getProperty("medkassa.benchmarks")), home.resolve("benchmarks/target/bench"));
        return new Script(home, settings);
    }

    private static void upToDate(Path built, Path there) throws IOException {
        Files.createDirectories(there);
        try (Stream<Path> files = Files.list(built.toRealPath())) {
            files.filter(it -> !it.endsWith(".built")).forEach(it -> link(it, there.resolve(it.getFileName())));
        }
        Files.createFile(there.resolve(".built"));
    }

    private static void link(Path target, Path link) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a command of the script. */
    public Told start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("./medkassa"));
        command.addAll(List.of(words));
        return start(command);
    }

    /** Starts a command line in the same place, by the shell. */
    public Told shell(String line) throws IOException {
        return start(List.of("bash", "-c", line));
    }

    private Told start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.directory(home.toFile()).environment();
        environment.keySet().removeIf(name -> name.startsWith("MEDKASSA_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.putAll(settings);
        return new Told(builder.start());
    }
}
