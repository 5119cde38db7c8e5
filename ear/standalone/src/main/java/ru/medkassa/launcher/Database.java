package ru.medkassa.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * The PostgreSQL database the application works in, ours or the hospital's: the owner changes its structure at start,
 * the lesser role does the daily work.
 */
record Database(String host, int port, String name, Login application, Login owner) {

    private static final int CONNECT_TIMEOUT_SECONDS = 10;

    /** The variables by which the application learns where its database is. */
    Map<String, String> toEnvironment() {
        return Map.of(
                "MEDKASSA_DB_HOST", host,
                "MEDKASSA_DB_PORT", String.valueOf(port),
                "MEDKASSA_DB_NAME", name,
                "MEDKASSA_DB_USER", application.user(),
                "MEDKASSA_DB_PASSWORD", application.password(),
                "MEDKASSA_DB_OWNER_USER", owner.user(),
                "MEDKASSA_DB_OWNER_PASSWORD", owner.password());
    }

    Connection connect(Login login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", String.valueOf(CONNECT_TIMEOUT_SECONDS));
        properties.setProperty("loginTimeout", String.valueOf(CONNECT_TIMEOUT_SECONDS));
        return DriverManager.getConnection(url(), properties);
    }

    private String url() {
        String literal = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return "jdbc:postgresql://" + literal + ":" + port + "/" + name;
    }
}
