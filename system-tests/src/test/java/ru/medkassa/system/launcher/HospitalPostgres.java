package ru.medkassa.system.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL of the hospital's own, which its people stop and start without asking us. */
public final class HospitalPostgres implements AutoCloseable {

    private final Path data;
    private final int port;
    private EmbeddedPostgres postgres;

    private HospitalPostgres(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        start();
    }

    public static HospitalPostgres create(Path data, int port) throws IOException, SQLException {
        HospitalPostgres created = new HospitalPostgres(data, port);
        try (Connection connection = created.postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role medkassa_owner login password 'owner'");
            statement.execute("create role medkassa_app login password 'app'");
            statement.execute("create database medkassa owner medkassa_owner");
        }
        return created;
    }

    /** The settings that lead a server here. */
    public Map<String, String> settings() {
        return Map.of(
                "MEDKASSA_DB_HOST", "127.0.0.1",
                "MEDKASSA_DB_PORT", String.valueOf(port),
                "MEDKASSA_DB_USER", "medkassa_app",
                "MEDKASSA_DB_PASSWORD", "app",
                "MEDKASSA_DB_OWNER_USER", "medkassa_owner",
                "MEDKASSA_DB_OWNER_PASSWORD", "owner",
                "MEDKASSA_DEMONSTRATION", "true");
    }

    public void start() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    public void stop() throws IOException {
        postgres.close();
    }

    public Connection connect() throws SQLException {
        return postgres.getDatabase("postgres", "medkassa").getConnection();
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
