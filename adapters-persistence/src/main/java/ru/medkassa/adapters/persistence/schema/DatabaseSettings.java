package ru.medkassa.adapters.persistence.schema;

import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;
import ru.medkassa.adapters.persistence.setting.Settings;

/**
 * Where the database is, and who owns the schema in it.
 *
 * @param owner the role that owns the schema and brings it up to date; the server itself never works under it
 * @param ownerPassword empty if the database asks for none
 * @param appRole the role under which the server works
 * @param startWaitSeconds how long a database that is not up yet is waited for
 */
record DatabaseSettings(
        String host, int port, String name, String owner, String ownerPassword, String appRole, int startWaitSeconds) {

    static final String HOST = "medkassa.db.host";
    static final String PORT = "medkassa.db.port";
    static final String NAME = "medkassa.db.name";
    static final String OWNER = "medkassa.db.owner.user";
    static final String OWNER_PASSWORD = "medkassa.db.owner.password";
    static final String APP_ROLE = "medkassa.db.user";
    static final String START_WAIT_SECONDS = "medkassa.db.start-wait-seconds";

    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9._:\\[\\]-]+");
    private static final Pattern ANY = Pattern.compile(".+");
    private static final Pattern ROLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,62}");
    private static final int POSTGRES_PORT = 5432;
    private static final int LARGEST_PORT = 65_535;
    private static final int DEFAULT_WAIT_SECONDS = 60;
    private static final int LARGEST_WAIT_SECONDS = 3600;

    static DatabaseSettings from(Settings settings) {
        return new DatabaseSettings(
                settings.text(HOST, HOST_NAME, "the host name of the database server"),
                settings.wholeNumber(PORT, POSTGRES_PORT, 1, LARGEST_PORT),
                settings.text(NAME, ANY, "the name of the database"),
                settings.text(OWNER, ANY, "the role that owns the schema"),
                settings.optionalText(OWNER_PASSWORD).orElse(""),
                settings.text(
                        APP_ROLE, ROLE, "the role under which the server works, of Latin letters, digits, - and _"),
                settings.wholeNumber(START_WAIT_SECONDS, DEFAULT_WAIT_SECONDS, 0, LARGEST_WAIT_SECONDS));
    }

    /** Connections as the owner, each opened for itself and closed after use. */
    PGSimpleDataSource ownerConnections() {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setServerNames(new String[] {host});
        connections.setPortNumbers(new int[] {port});
        connections.setDatabaseName(name);
        connections.setUser(owner);
        connections.setPassword(ownerPassword);
        connections.setApplicationName("medkassa-migrations");
        return connections;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "database " + name + " at " + host + ":" + port;
    }
}
