package ru.medkassa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/**
 * The key under which the server keeps passwords and tokens of other systems, made by chance at the first start and kept
 * beside our own database. Lost, it cannot be made anew: the secrets have to be given again.
 */
record SecretKeyFile(Path file) {

    static final String VARIABLE = "MEDKASSA_SECRETS_KEY";

    private static final int KEY_BYTES = 32;

    /** What the server is told; nothing if the person names a key. */
    Map<String, String> toEnvironment(Environment given) throws IOException {
        return given.has(VARIABLE) ? Map.of() : Map.of(VARIABLE, key());
    }

    private String key() throws IOException {
        if (!Files.exists(file)) {
            WholeFile.writeSecret(file, random() + "\n");
        }
        return Files.readString(file).strip();
    }

    private static String random() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
