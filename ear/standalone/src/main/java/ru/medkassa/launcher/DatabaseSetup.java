package ru.medkassa.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The two roles and the database in our own PostgreSQL; repeated at each start, it changes only what is missing. */
final class DatabaseSetup {

    private final Statement statement;

    private DatabaseSetup(Statement statement) {
        this.statement = statement;
    }

    static void run(Database database, Login superuser) throws SQLException {
        Database maintenance =
                new Database(database.host(), database.port(), "postgres", database.application(), database.owner());
        try (Connection connection = maintenance.connect(superuser);
                Statement statement = connection.createStatement()) {
            DatabaseSetup setup = new DatabaseSetup(statement);
            setup.role(connection, database.owner());
            setup.role(connection, database.application());
            setup.database(database);
        }
    }

    private void role(Connection connection, Login login) throws SQLException {
        if (isMissing("select from pg_roles where rolname = '" + login.user() + "'")) {
            statement.execute("create role " + login.user() + " login");
        }
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(login.user(), login.password().toCharArray(), "scram-sha-256");
    }

    private void database(Database database) throws SQLException {
        if (isMissing("select from pg_database where datname = '" + database.name() + "'")) {
            statement.execute("create database " + database.name() + " owner "
                    + database.owner().user() + " encoding 'UTF8'");
        }
        statement.execute("revoke all on database " + database.name() + " from public");
        statement.execute("grant connect on database " + database.name() + " to "
                + database.application().user());
    }

    private boolean isMissing(String query) throws SQLException {
        try (ResultSet found = statement.executeQuery(query)) {
            return !found.next();
        }
    }
}
