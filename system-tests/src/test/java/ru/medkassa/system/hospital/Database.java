package ru.medkassa.system.hospital;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.medkassa.system.TestDatabase;

/** The server's database as its superuser sees it. */
public final class Database {

    /** One statement of a transaction. */
    public record Sql(String text, Object... values) {}

    private static Connection open;

    private Database() {}

    public static void execute(String sql, Object... values) {
        inOneTransaction(List.of(new Sql(sql, values)));
    }

    public static void inOneTransaction(List<Sql> statements) {
        try {
            Connection connection = connection();
            connection.setAutoCommit(false);
            for (Sql sql : statements) {
                try (PreparedStatement statement = prepare(connection, sql.text(), sql.values())) {
                    statement.execute();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static List<Row> rows(String sql, Object... values) {
        try (PreparedStatement statement = prepare(connection(), sql, values);
                ResultSet result = statement.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The only row. */
    public static Row row(String sql, Object... values) {
        List<Row> rows = rows(sql, values);
        if (rows.size() != 1) {
            throw new AssertionError("Not one row but " + rows.size() + ": " + rows);
        }
        return rows.get(0);
    }

    public static long number(String sql, Object... values) {
        return ((Number) row(sql, values).values().values().iterator().next()).longValue();
    }

    /** Kept from test to test, because a new one costs more than all that a test asks. */
    private static Connection connection() throws SQLException {
        if (open == null || !open.isValid(1)) {
            open = TestDatabase.connect();
        }
        return open;
    }

    private static Row row(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnLabel(i), result.getObject(i));
        }
        return new Row(row);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
