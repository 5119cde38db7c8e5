package ru.medkassa.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one run; the one of the run before is kept beside it as {@code .1}. */
final class LogFile {

    private LogFile() {}

    static void keepPrevious(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Why a program gave up: the last line it calls fatal, or else its last line. */
    static String reason(Path log, String whenSilent) throws IOException {
        List<String> lines = lines(log);
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                .reduce((first, second) -> second)
                .or(() -> lines.stream().reduce((first, second) -> second))
                .orElse(whenSilent);
    }

    static List<String> lines(Path log) throws IOException {
        return Files.exists(log)
                ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                : List.of();
    }
}
