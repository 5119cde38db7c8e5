package ru.medkassa.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the bench finds what it starts, and where that may write. */
final class BenchPlaces {

    private static final Path INSTALLATION = Path.of("ear", "standalone", "target", "medkassa");
    private static final int FOLDERS_ABOVE_THE_JAR = 4;

    private BenchPlaces() {}

    /** The directory of a server of the bench's own, within that of the person's. */
    static Path directory() {
        return Path.of(System.getProperty("medkassa.directory", ".medkassa"))
                .toAbsolutePath()
                .resolve("bench");
    }

    /** The assembled server: as {@code medkassa.installation} says, or where the build of this project puts it. */
    static Path installation() throws IOException {
        Path installation = Optional.ofNullable(System.getProperty("medkassa.installation"))
                .map(Path::of)
                .orElseGet(() -> project().resolve(INSTALLATION));
        if (!Files.exists(installation.resolve("launcher.jar"))) {
            throw new IOException("There is no server in " + installation + ": build it first");
        }
        return installation.toAbsolutePath();
    }

    /** The jar stands in benchmarks/target/bench. */
    private static Path project() {
        try {
            Path at = Path.of(BenchPlaces.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (int i = 0; i < FOLDERS_ABOVE_THE_JAR; i++) {
                at = at.getParent();
            }
            return at;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
