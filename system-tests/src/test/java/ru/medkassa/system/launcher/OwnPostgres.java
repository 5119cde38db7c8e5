package ru.medkassa.system.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The PostgreSQL that a launcher keeps in its directory, found by the notes it leaves there. */
public record OwnPostgres(Path directory) {

    private static final int LINE_OF_PORT = 3;

    /** Kills each of its processes ({@code kill -9}), as when the machine loses its power. */
    public void kill() throws IOException {
        List<ProcessHandle> processes = running()
                .map(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants())
                        .toList())
                .orElse(List.of());
        if (processes.size() < 2) {
            throw new IllegalStateException("PostgreSQL does not run: " + processes);
        }
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }

    /** Its first process, on which all others hang. */
    public ProcessHandle postmaster() throws IOException {
        return running().orElseThrow(() -> new IllegalStateException("PostgreSQL does not run"));
    }

    public int port() throws IOException {
        return Integer.parseInt(note().get(LINE_OF_PORT).strip());
    }

    /** A connection as the superuser, to look at what the server wrote. */
    public Connection connect() throws SQLException {
        try (Reader reader = Files.newBufferedReader(directory.resolve("database.properties"))) {
            Properties passwords = new Properties();
            passwords.load(reader);
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port() + "/medkassa",
                    "postgres",
                    passwords.getProperty("postgres"));
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private Optional<ProcessHandle> running() throws IOException {
        return ProcessHandle.of(Long.parseLong(note().get(0).strip()));
    }

    private List<String> note() throws IOException {
        return Files.readAllLines(directory.resolve("postgres").resolve("postmaster.pid"));
    }
}
