package ru.medkassa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretKeyFileTest {

    private static final Environment NOTHING_GIVEN = new Environment(Map.of());

    @TempDir
    private Path folder;

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_may_read() throws IOException {
        String key = keyOf("secrets.key");

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_next_start_takes_the_same_key_and_another_place_has_its_own() throws IOException {
        assertThat(keyOf("secrets.key")).isEqualTo(keyOf("secrets.key")).isNotEqualTo(keyOf("other.key"));
    }

    @Test
    void a_key_that_the_person_gives_stands_and_none_is_made() throws IOException {
        Environment given = new Environment(Map.of("MEDKASSA_SECRETS_KEY", "given"));

        assertThat(new SecretKeyFile(folder.resolve("secrets.key")).toEnvironment(given))
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private String keyOf(String file) throws IOException {
        return new SecretKeyFile(folder.resolve(file))
                .toEnvironment(NOTHING_GIVEN)
                .get("MEDKASSA_SECRETS_KEY");
    }
}
