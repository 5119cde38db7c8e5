package ru.medkassa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    private Path directory;

    private Path log;

    @BeforeEach
    void name() {
        log = directory.resolve("server.log");
    }

    @Test
    void the_log_of_the_run_before_is_kept_and_only_that() throws IOException {
        Files.writeString(log, "first");
        LogFile.keepPrevious(log);
        Files.writeString(log, "second");
        LogFile.keepPrevious(log);

        assertThat(log).doesNotExist();
        assertThat(directory.resolve("server.log.1")).hasContent("second");
    }

    @Test
    void what_a_program_calls_fatal_is_the_reason_it_gave_up() throws IOException {
        Files.writeString(log, "LOG: starting\nFATAL: no room\nLOG: shut down\n");

        assertThat(LogFile.reason(log, "silent")).isEqualTo("FATAL: no room");
    }

    @Test
    void a_program_that_calls_nothing_fatal_is_taken_at_its_last_word() throws IOException {
        Files.writeString(log, "starting\nout of patience\n");

        assertThat(LogFile.reason(log, "silent")).isEqualTo("out of patience");
    }

    @Test
    void a_silent_program_leaves_what_was_known_before() throws IOException {
        assertThat(LogFile.reason(log, "silent")).isEqualTo("silent");
    }
}
