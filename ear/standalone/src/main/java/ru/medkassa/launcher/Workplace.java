package ru.medkassa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where one server lives on the disk: the installation it runs from, and the directory ({@code .medkassa}) that keeps
 * its data, logs and secrets between runs.
 */
record Workplace(Path installation, Path directory) {

    static Workplace of(Path installation, Path directory) throws IOException {
        Workplace workplace = new Workplace(
                installation.toAbsolutePath().normalize(),
                directory.toAbsolutePath().normalize());
        Files.createDirectories(workplace.directory());
        return workplace;
    }

    Path in(String name) {
        return directory.resolve(name);
    }
}
