package ru.medkassa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that is there whole or not at all, whenever somebody looks or the power goes. */
final class WholeFile {

    private WholeFile() {}

    /** Only its owner may read it. */
    static Path writeSecret(Path file, String content) throws IOException {
        return write(file, content, "rw-------");
    }

    static Path write(Path file, String content) throws IOException {
        return write(file, content, "rw-r--r--");
    }

    private static Path write(Path file, String content, String permissions) throws IOException {
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "unfinished", "");
        Files.writeString(unfinished, content);
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString(permissions));
        return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
