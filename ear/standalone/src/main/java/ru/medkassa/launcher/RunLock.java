package ru.medkassa.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The sign on the door that somebody works inside: a locked file with the number of the process that holds it. The
 * operating system takes the lock away with the process, however that ends.
 */
final class RunLock implements AutoCloseable {

    private static final Duration RETRY_EVERY = Duration.ofMillis(100);

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static Optional<RunLock> take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(new RunLock(channel));
    }

    /** As {@link #take(Path)}, but gives the present holder some time to go. */
    static Optional<RunLock> take(Path file, Duration patience) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Optional<RunLock> lock = take(file);
        while (lock.isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(RETRY_EVERY.toMillis());
            lock = take(file);
        }
        return lock;
    }

    static String holder(Path file) throws IOException {
        return "process " + Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
