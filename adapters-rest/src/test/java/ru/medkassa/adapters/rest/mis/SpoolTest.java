package ru.medkassa.adapters.rest.mis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 100_000})
    void what_was_written_comes_out_and_nothing_is_left_behind(int lines) throws IOException {
        long before = files();
        StringBuilder expected = new StringBuilder();
        ByteArrayOutputStream client = new ByteArrayOutputStream();

        try (Spool spool = new Spool()) {
            for (int i = 0; i < lines; i++) {
                spool.write("строка " + i + "\n");
                expected.append("строка ").append(i).append('\n');
            }
            spool.copyTo(client);
        }

        assertThat(client.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
        assertThat(files()).isEqualTo(before);
    }

    private static long files() throws IOException {
        long files = 0;
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "medkassa-push-*")) {
            for (Path ignored : found) {
                files++;
            }
        }
        return files;
    }
}
