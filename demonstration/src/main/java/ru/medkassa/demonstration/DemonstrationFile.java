package ru.medkassa.demonstration;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that says what can be tried. Whoever reads it finds the old one or the new one, never a half. */
record DemonstrationFile(Path path) {

    void write(String text) throws IOException {
        Path absolute = path.toAbsolutePath();
        Files.createDirectories(absolute.getParent());
        Path draft = absolute.resolveSibling(absolute.getFileName() + ".tmp");
        try {
            Files.writeString(draft, text);
            Files.move(draft, absolute, ATOMIC_MOVE, REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
