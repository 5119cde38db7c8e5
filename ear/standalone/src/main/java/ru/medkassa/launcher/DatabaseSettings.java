package ru.medkassa.launcher;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The hospital's own PostgreSQL, if the person names one by {@code MEDKASSA_DB_HOST}. */
final class DatabaseSettings {

    private static final String HOST = "MEDKASSA_DB_HOST";
    private static final String USER = "MEDKASSA_DB_USER";
    private static final String OWNER_USER = "MEDKASSA_DB_OWNER_USER";
    private static final List<String> ALL = List.of(
            HOST,
            "MEDKASSA_DB_PORT",
            "MEDKASSA_DB_NAME",
            USER,
            "MEDKASSA_DB_PASSWORD",
            OWNER_USER,
            "MEDKASSA_DB_OWNER_PASSWORD");
    private static final Pattern HOST_NAME = Pattern.compile("[0-9A-Za-z._:-]+");
    private static final Pattern DATABASE_NAME = Pattern.compile("[0-9A-Za-z_-]{1,63}");

    private DatabaseSettings() {}

    static Optional<Database> from(Environment environment) {
        if (environment.has(HOST)) {
            return Optional.of(named(environment));
        }
        ALL.stream().filter(environment::has).findFirst().ifPresent(name -> {
            throw new StartRefused(HOST + " is not set, but " + name
                    + " is: set the host of the hospital's PostgreSQL, or none of MEDKASSA_DB_*.");
        });
        return Optional.empty();
    }

    private static Database named(Environment environment) {
        Login application = login(environment, USER, "MEDKASSA_DB_PASSWORD");
        Login owner = login(environment, OWNER_USER, "MEDKASSA_DB_OWNER_PASSWORD");
        if (application.user().equals(owner.user())) {
            throw new StartRefused(USER + "=" + application.user() + " is wrong: it must be another role than "
                    + OWNER_USER + ", one that does not own the tables.");
        }
        return new Database(
                environment.matching(HOST, HOST_NAME, "the name or address of a machine", ""),
                environment.port("MEDKASSA_DB_PORT").orElse(5432),
                environment.matching(
                        "MEDKASSA_DB_NAME", DATABASE_NAME, "a name of letters, digits, _ and -", "medkassa"),
                application,
                owner);
    }

    private static Login login(Environment environment, String user, String password) {
        String why = "It is needed because " + HOST + " names the hospital's own PostgreSQL.";
        return new Login(environment.required(user, why), environment.required(password, why));
    }
}
