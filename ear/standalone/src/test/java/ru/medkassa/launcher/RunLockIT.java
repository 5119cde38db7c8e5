package ru.medkassa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockIT {

    @TempDir
    private Path directory;

    @Test
    void a_second_process_does_not_get_the_lock_and_learns_who_holds_it() throws Exception {
        Path file = directory.resolve("run.lock");
        Process holder = LockHolder.start(file);
        try {
            assertThat(RunLock.take(file)).isEmpty();
            assertThat(RunLock.holder(file)).isEqualTo("process " + holder.pid());
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void the_lock_of_a_killed_process_is_free() throws Exception {
        Path file = directory.resolve("run.lock");
        LockHolder.start(file).destroyForcibly();

        Optional<RunLock> lock = RunLock.take(file, Duration.ofSeconds(30));

        assertThat(lock).isPresent();
        lock.get().close();
    }
}
