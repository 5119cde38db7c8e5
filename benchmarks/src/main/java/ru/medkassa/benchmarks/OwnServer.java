package ru.medkassa.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server of the bench's own, with PostgreSQL, on an empty directory; both are gone when the bench ends. */
final class OwnServer implements AutoCloseable {

    private static final String READY = "Log: ";
    private static final Duration START = Duration.ofSeconds(360);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Path directory;
    private final Process process;
    private final Thread stopAtExit = new Thread(this::stop);

    private OwnServer(Path directory, Process process) {
        this.directory = directory;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(stopAtExit);
    }

    static OwnServer start(Path installation, Path directory) throws IOException, InterruptedException {
        delete(directory);
        Files.createDirectories(directory);
        Path said = directory.resolve("launcher.log");
        ProcessBuilder builder = new ProcessBuilder(words(installation, directory))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(it -> it.startsWith("MEDKASSA_"));
        environment.put("MEDKASSA_HTTP_PORT", Integer.toString(freePort()));
        environment.put("MEDKASSA_START_TIMEOUT", "300");
        environment.put("MEDKASSA_DEMONSTRATION", "true");
        OwnServer server = new OwnServer(directory, builder.start());
        server.awaitReady(said);
        return server;
    }

    Path directory() {
        return directory;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopAtExit);
        stop();
    }

    private static List<String> words(Path installation, Path directory) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dmedkassa.installation=" + installation,
                "-Dmedkassa.directory=" + directory,
                "-cp",
                installation.resolve("launcher.jar") + File.pathSeparator + installation.resolve("lib") + "/*",
                "ru.medkassa.launcher.Launcher");
    }

    private void awaitReady(Path said) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (Files.readAllLines(said).stream().noneMatch(it -> it.startsWith(READY))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("The server did not start: " + Files.readString(said));
            }
            TimeUnit.NANOSECONDS.sleep(LOOK_AGAIN.toNanos());
        }
    }

    private void stop() {
        try {
            process.destroy();
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path it : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(it);
            }
        }
    }
}
