package ru.medkassa.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The PostgreSQL that the servers of these tests use. It is there before the first server starts, at the port and with
 * the roles that the environment of the tests names, and it loses nothing when it is stopped.
 */
public final class TestDatabase implements LauncherSessionListener {

    private static EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        start();
        execute(
                "create role medkassa_owner login password 'owner'",
                "create role medkassa_app login password 'app'",
                "create database medkassa owner medkassa_owner");
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    public static void start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPort(Integer.parseInt(System.getenv("MEDKASSA_DB_PORT")))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection as the superuser, to look at what the server wrote. */
    public static Connection connect() throws SQLException {
        return postgres.getDatabase("postgres", "medkassa").getConnection();
    }

    private static void execute(String... statements) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
