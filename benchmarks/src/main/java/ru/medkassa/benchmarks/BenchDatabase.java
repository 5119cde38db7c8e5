package ru.medkassa.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The PostgreSQL under the measured server: filled and looked into as its superuser, driven as the server's role. */
record BenchDatabase(int port, String superuserPassword, String applicationPassword) {

    static final String HOST = "127.0.0.1";
    static final String NAME = "medkassa";
    static final String SUPERUSER = "postgres";
    static final String APPLICATION = "medkassa_app";

    @Override
    public String toString() {
        return "BenchDatabase[" + HOST + ":" + port + "]";
    }

    Connection asSuperuser() throws SQLException {
        return connect(SUPERUSER, superuserPassword);
    }

    Connection asApplication() throws SQLException {
        return connect(APPLICATION, applicationPassword);
    }

    long number(String query) throws SQLException {
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = asSuperuser();
                Statement statement = connection.createStatement()) {
            for (String it : statements) {
                statement.execute(it);
            }
        }
    }

    private static Properties login(String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("prepareThreshold", "1");
        return properties;
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + HOST + ":" + port + "/" + NAME, login(user, password));
    }
}
