package ru.medkassa.adapters.rest.mis;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an answer waits until the request has been read: a client that writes all before it reads would otherwise wait for
 * us while we wait for it. A short one waits in memory, a long one in a file that is deleted with it. It holds numbers and
 * identifiers, no persons.
 */
final class Spool implements AutoCloseable {

    private static final int IN_MEMORY_BYTES = 1 << 18;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Optional<Path> file = Optional.empty();
    private OutputStream target = memory;

    void write(String text) {
        try {
            target.write(text.getBytes(StandardCharsets.UTF_8));
            if (file.isEmpty() && memory.size() > IN_MEMORY_BYTES) {
                moveToFile();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void moveToFile() throws IOException {
        Path made = Files.createTempFile("medkassa-push-", ".json");
        file = Optional.of(made);
        target = new BufferedOutputStream(Files.newOutputStream(made));
        memory.writeTo(target);
        memory.reset();
    }

    /** Gives all that was written to the client. */
    void copyTo(OutputStream client) throws IOException {
        if (file.isPresent()) {
            target.close();
            Files.copy(file.get(), client);
        } else {
            memory.writeTo(client);
        }
    }

    @Override
    public void close() {
        try {
            target.close();
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
