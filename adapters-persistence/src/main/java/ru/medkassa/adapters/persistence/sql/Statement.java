package ru.medkassa.adapters.persistence.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.jdbc.ReturningWork;

/** A statement of SQL with its values, in the order of its question marks. */
public final class Statement {

    private final String sql;
    private final List<Optional<Object>> values = new ArrayList<>();

    public Statement(String sql) {
        this.sql = sql;
    }

    /** What is made of one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(Columns columns) throws SQLException;
    }

    public Statement with(Object value) {
        return with(Optional.of(value));
    }

    /** A value that may be absent is null then. */
    public Statement with(Optional<?> value) {
        values.add(value.map(it -> it instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : it));
        return this;
    }

    /** How many rows it changed. */
    public ReturningWork<Integer> counting() {
        return connection -> {
            try (PreparedStatement statement = prepared(connection)) {
                return statement.executeUpdate();
            }
        };
    }

    public <T> ReturningWork<List<T>> reading(Row<T> row) {
        return connection -> {
            try (PreparedStatement statement = prepared(connection);
                    ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                Columns columns = new Columns(rows);
                while (columns.nextRow()) {
                    read.add(row.read(columns));
                }
                return read;
            }
        };
    }

    private PreparedStatement prepared(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                statement.setObject(i + 1, values.get(i).get());
            } else {
                statement.setNull(i + 1, Types.NULL);
            }
        }
        return statement;
    }
}
