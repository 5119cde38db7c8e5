package ru.medkassa.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rooms as they lie on the disk: a directory with a pom, and the directories with a pom in it. */
final class Rooms {

    /** Surefire runs the tests of a room in the directory of the room. */
    static final Path MEDKASSA = Path.of("").toAbsolutePath().getParent();

    private Rooms() {}

    static Stream<Path> of(Path house) {
        return Files.exists(house.resolve("pom.xml"))
                ? Stream.concat(Stream.of(house), entries(house).stream().flatMap(Rooms::of))
                : Stream.empty();
    }

    /** The directories of product code that hold at least one class. */
    static Stream<SourcePackage> packages(Path house) {
        return of(house)
                .map(room -> room.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(sources -> directories(sources)
                        .filter(Rooms::holdsClasses)
                        .map(directory -> new SourcePackage(sources, directory)));
    }

    private static boolean holdsClasses(Path directory) {
        return entries(directory).stream()
                .anyMatch(it -> it.toString().endsWith(".java") && !it.endsWith("package-info.java"));
    }

    private static Stream<Path> directories(Path directory) {
        return Stream.concat(
                Stream.of(directory),
                entries(directory).stream().filter(Files::isDirectory).flatMap(Rooms::directories));
    }

    private static List<Path> entries(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
