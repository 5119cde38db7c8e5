package ru.medkassa.adapters.persistence.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL of the tests: one for the whole run, with an owner's role and a server's role as in an installation. */
public final class TestDatabase {

    public static final String OWNER = "medkassa_owner";
    public static final String APP = "medkassa_app";

    static final String HOST = "localhost";
    static final String NAME = "medkassa";

    private static final EmbeddedPostgres POSTGRES = start();

    static {
        create(NAME);
        new Migrations(settings(NAME)).run();
    }

    private TestDatabase() {}

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("timezone", "Asia/Kamchatka")
                    .start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login");
                statement.execute("create role " + APP + " login");
            }
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty database of its own, for a test of the migrations. */
    static void create(String database) {
        try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static int port() {
        return POSTGRES.getPort();
    }

    static DatabaseSettings settings(String database) {
        return new DatabaseSettings(HOST, port(), database, OWNER, "", APP, 0);
    }

    public static PGSimpleDataSource asOwner() {
        return connections(OWNER, NAME);
    }

    public static PGSimpleDataSource asSuperuser() {
        return connections("postgres", NAME);
    }

    public static PGSimpleDataSource asApp() {
        return connections(APP, NAME);
    }

    static PGSimpleDataSource connections(String role, String database) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setServerNames(new String[] {HOST});
        connections.setPortNumbers(new int[] {port()});
        connections.setDatabaseName(database);
        connections.setUser(role);
        // as in an installation: else the driver tells the values of a refused row, and Hibernate logs them
        connections.setLogServerErrorDetail(false);
        return connections;
    }
}
