package ru.medkassa.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationFileTest {

    @TempDir
    private Path folder;

    @Test
    void the_file_is_made_with_its_folders_and_replaced_as_a_whole() throws IOException {
        Path path = folder.resolve("new").resolve("demo.json");

        new DemonstrationFile(path).write("a long first text, Ёлочка");
        new DemonstrationFile(path).write("второй");

        assertThat(path).hasContent("второй");
        assertThat(path.getParent())
                .isDirectoryContaining(path::equals)
                .satisfies(parent -> assertThat(parent.toFile().list()).hasSize(1));
    }
}
