package ru.medkassa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PostgresWatchIT {

    @TempDir
    private Path directory;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void a_killed_postgresql_is_started_again_on_the_same_port() throws Exception {
        PipedInputStream told = new PipedInputStream();
        BufferedReader lines = new BufferedReader(new InputStreamReader(told, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(new PipedOutputStream(told), true, StandardCharsets.UTF_8);
        OwnDatabase own = new OwnDatabase(directory, OptionalInt.empty(), out);
        try {
            Database database = own.start();
            own.watch(database, () -> out.println("hopeless"));
            Postmaster.of(directory.resolve("postgres")).orElseThrow().process().destroyForcibly();

            assertThat(lines.readLine()).startsWith("PostgreSQL ended unexpectedly");
            assertThat(lines.readLine()).isEqualTo("PostgreSQL is running again.");
            try (Connection connection = database.connect(database.application())) {
                assertThat(connection.isValid(10)).isTrue();
            }
        } finally {
            own.stop();
        }
    }
}
