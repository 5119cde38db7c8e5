package ru.medkassa.adapters.persistence.invoice;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * Rows as one array for each column, for statements that {@code unnest} them: many rows in one statement whose text is
 * always the same. Each value is sent as PostgreSQL's text for it.
 */
final class RowArrays<T> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<T> rows;
    private int last;

    RowArrays(Connection connection, PreparedStatement statement, List<T> rows) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
    }

    /** The next parameter of the statement: this column of all rows. */
    RowArrays<T> column(String type, Function<T, Object> value) throws SQLException {
        Object[] values = new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            Object one = value.apply(rows.get(i));
            values[i] = one == null ? null : one.toString();
        }
        Array array = connection.createArrayOf(type, values);
        statement.setArray(++last, array);
        return this;
    }
}
