package ru.medkassa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first process of a running PostgreSQL, found by the note ({@code postmaster.pid}) it leaves in its data directory. */
record Postmaster(ProcessHandle process) {

    static Optional<Postmaster> of(Path data) throws IOException {
        return noted(data).filter(process -> isPostgresOf(process, data)).map(Postmaster::new);
    }

    /**
     * Removes the note of a PostgreSQL that was killed, if its number has since gone to another program: PostgreSQL
     * itself would take that program for its predecessor and refuse to start.
     */
    static void removeMisleadingNote(Path data) throws IOException {
        if (noted(data).isPresent() && of(data).isEmpty()) {
            Files.deleteIfExists(note(data));
        }
    }

    private static Optional<ProcessHandle> noted(Path data) throws IOException {
        if (!Files.exists(note(data))) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(note(data));
        return lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,18}")
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
    }

    private static Path note(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** A postmaster stands in its data directory; where the system does not tell that, its command line must do. */
    private static boolean isPostgresOf(ProcessHandle process, Path data) {
        Path standsIn = Path.of("/proc", String.valueOf(process.pid()), "cwd");
        try {
            return Files.isSameFile(standsIn, data);
        } catch (IOException e) {
            return process.info()
                    .commandLine()
                    .map(line -> line.contains("postgres") && line.contains(" -D " + data))
                    .orElse(false);
        }
    }
}
