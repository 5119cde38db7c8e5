package ru.medkassa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

/** Another process that works in the same directory: it takes the lock, says so, and holds it until it is ended. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] args) throws IOException {
        RunLock lock = RunLock.take(Path.of(args[0])).orElseThrow();
        System.out.write('+');
        System.out.flush();
        System.in.readAllBytes();
        lock.close();
    }

    static Process start(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.getInputStream().read()).isEqualTo('+');
        return process;
    }
}
