package ru.medkassa.standin;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The file to which every event is added as a line before it is answered. A process that is killed loses nothing; a line
 * that it wrote by half is cut off at the next start.
 */
final class Ledger implements AutoCloseable {

    private final Optional<FileChannel> file;

    private Ledger(Optional<FileChannel> file) {
        this.file = file;
    }

    /** Opens the file after giving every event in it to the reader. */
    static Ledger open(Optional<Path> path, Consumer<JsonObject> reader) throws IOException {
        if (path.isEmpty()) {
            return new Ledger(Optional.empty());
        }
        Optional<Path> directory =
                Optional.ofNullable(path.get().toAbsolutePath().getParent());
        if (directory.isPresent()) {
            Files.createDirectories(directory.get());
        }
        FileChannel file = FileChannel.open(
                path.get(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        file.truncate(read(path.get(), reader));
        file.position(file.size());
        return new Ledger(Optional.of(file));
    }

    /** @return where the last whole line ends */
    private static long read(Path path, Consumer<JsonObject> reader) throws IOException {
        long end = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                try (JsonReader json = Json.createReader(new StringReader(line.toString(StandardCharsets.UTF_8)))) {
                    reader.accept(json.readObject());
                } catch (JsonException e) {
                    throw new IOException("The file of the stand-in is damaged at byte " + end, e);
                }
                end += line.size() + 1;
                line.reset();
            }
        }
        return end;
    }

    void add(JsonObject event) {
        file.ifPresent(channel -> {
            try {
                ByteBuffer line = ByteBuffer.wrap((event + "\n").getBytes(StandardCharsets.UTF_8));
                while (line.hasRemaining()) {
                    channel.write(line);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
