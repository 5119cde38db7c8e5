package ru.medkassa.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A package of the product as it is written. */
record SourcePackage(Path sources, Path directory) {

    private static final Pattern EXPLANATION = Pattern.compile("^\\s*/\\*\\*.*?\\w.*?\\*/\\s*package ", Pattern.DOTALL);

    String name() {
        return sources.relativize(directory)
                .toString()
                .replace(directory.getFileSystem().getSeparator(), ".");
    }

    boolean isExplained() {
        Path explanation = directory.resolve("package-info.java");
        try {
            return Files.exists(explanation)
                    && EXPLANATION.matcher(Files.readString(explanation)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
