package ru.medkassa.adapters.persistence.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The database as the server finds it when it starts: perhaps not up yet, since after a power cut both start at the same
 * time. It is waited for; a refusal that waiting does not cure is not.
 */
final class DatabaseAtStart {

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
    private static final String CANNOT_CONNECT = "08";
    private static final String STARTING_UP = "57P03";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String WRONG_CREDENTIALS = "28";

    private final DatabaseSettings settings;
    private final DataSource connections;

    DatabaseAtStart(DatabaseSettings settings) {
        this.settings = settings;
        this.connections = settings.ownerConnections();
    }

    void await() {
        long deadline = System.nanoTime()
                + Duration.ofSeconds(settings.startWaitSeconds()).toNanos();
        while (true) {
            try (Connection connection = connections.getConnection()) {
                requireAppRole(connection);
                return;
            } catch (SQLException e) {
                if (!mayPass(e) || System.nanoTime() >= deadline) {
                    throw new StartException(advice(e), e);
                }
                pause(e);
            }
        }
    }

    private void requireAppRole(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, settings.appRole());
            try (ResultSet role = query.executeQuery()) {
                if (!role.next()) {
                    throw new StartException(
                            "Setting " + DatabaseSettings.APP_ROLE + " names the role " + settings.appRole()
                                    + ", which the " + settings + " does not have; create it with a login",
                            null);
                }
            }
        }
    }

    private static boolean mayPass(SQLException e) {
        return state(e).startsWith(CANNOT_CONNECT) || state(e).equals(STARTING_UP);
    }

    private String advice(SQLException e) {
        if (state(e).startsWith(WRONG_CREDENTIALS)) {
            return "The " + settings + " refuses the role of setting " + DatabaseSettings.OWNER + "; check "
                    + DatabaseSettings.OWNER_PASSWORD + " (SQL state " + state(e) + ")";
        }
        if (state(e).equals(NO_SUCH_DATABASE)) {
            return "There is no " + settings + "; check setting " + DatabaseSettings.NAME;
        }
        return "The " + settings + " did not answer within " + settings.startWaitSeconds() + " s; check settings "
                + DatabaseSettings.HOST + " and " + DatabaseSettings.PORT + " (SQL state " + state(e) + ")";
    }

    private static String state(SQLException e) {
        return e.getSQLState() == null ? CANNOT_CONNECT : e.getSQLState();
    }

    private static void pause(SQLException reason) {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("Waiting for the database was interrupted", reason);
        }
    }
}
