package ru.medkassa.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** A server that {@code ./medkassa run} has started on a directory, and its PostgreSQL, as the files there tell. */
record RunningServer(DemoFile demo, BenchDatabase database) {

    private static final int POSTMASTER_PORT_LINE = 3;

    static RunningServer on(Path directory) throws IOException {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(directory.resolve("database.properties"))) {
            passwords.load(reader);
        }
        String port = Files.readAllLines(directory.resolve("postgres").resolve("postmaster.pid"))
                .get(POSTMASTER_PORT_LINE)
                .strip();
        return new RunningServer(
                DemoFile.read(directory.resolve("demo.json")),
                new BenchDatabase(
                        Integer.parseInt(port),
                        password(passwords, BenchDatabase.SUPERUSER),
                        password(passwords, BenchDatabase.APPLICATION)));
    }

    InetSocketAddress address() {
        URI url = URI.create(demo.url());
        return new InetSocketAddress(url.getHost(), url.getPort() < 0 ? 80 : url.getPort());
    }

    private static String password(Properties passwords, String role) {
        return Optional.ofNullable(passwords.getProperty(role))
                .orElseThrow(() -> new IllegalStateException("There is no password of the role " + role));
    }
}
