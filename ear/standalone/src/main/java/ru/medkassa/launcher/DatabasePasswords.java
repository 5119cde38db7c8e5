package ru.medkassa.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/** The passwords of our own PostgreSQL's three roles, made by chance at the first start and kept beside the data. */
record DatabasePasswords(Login superuser, Login owner, Login application) {

    static final String SUPERUSER = "postgres";

    private static final String OWNER = "medkassa_owner";
    private static final String APPLICATION = "medkassa_app";
    private static final int RANDOM_BYTES = 24;

    static DatabasePasswords random() {
        SecureRandom chance = new SecureRandom();
        return new DatabasePasswords(
                new Login(SUPERUSER, password(chance)),
                new Login(OWNER, password(chance)),
                new Login(APPLICATION, password(chance)));
    }

    static Optional<DatabasePasswords> read(Path file) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            }
        }
        Optional<Login> superuser = login(kept, SUPERUSER);
        Optional<Login> owner = login(kept, OWNER);
        Optional<Login> application = login(kept, APPLICATION);
        return superuser.isEmpty() || owner.isEmpty() || application.isEmpty()
                ? Optional.empty()
                : Optional.of(new DatabasePasswords(superuser.get(), owner.get(), application.get()));
    }

    void write(Path file) throws IOException {
        WholeFile.writeSecret(
                file,
                "# Passwords of the PostgreSQL roles of this directory. Lost, they are made anew at the next start.\n"
                        + line(superuser) + line(owner) + line(application));
    }

    private static String line(Login login) {
        return login.user() + "=" + login.password() + "\n";
    }

    private static Optional<Login> login(Properties kept, String user) {
        return Optional.ofNullable(kept.getProperty(user))
                .filter(password -> password.matches("[0-9A-Za-z_-]+"))
                .map(password -> new Login(user, password));
    }

    private static String password(SecureRandom chance) {
        byte[] bytes = new byte[RANDOM_BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
