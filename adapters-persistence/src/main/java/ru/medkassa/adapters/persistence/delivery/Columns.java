package ru.medkassa.adapters.persistence.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The columns of a statement's rows, read one after the other in the order in which the statement names them. */
final class Columns {

    private final ResultSet rows;
    private int last;

    Columns(ResultSet rows) {
        this.rows = rows;
    }

    boolean nextRow() throws SQLException {
        last = 0;
        return rows.next();
    }

    long number() throws SQLException {
        return rows.getLong(++last);
    }

    String text() throws SQLException {
        return rows.getString(++last);
    }

    Instant instant() throws SQLException {
        return rows.getObject(++last, OffsetDateTime.class).toInstant();
    }

    Optional<String> optionalText() throws SQLException {
        return optional(String.class);
    }

    Optional<UUID> optionalGuid() throws SQLException {
        return optional(UUID.class);
    }

    Optional<Integer> optionalCode() throws SQLException {
        return optional(Integer.class);
    }

    Optional<Long> optionalNumber() throws SQLException {
        return optional(Long.class);
    }

    Optional<Instant> optionalInstant() throws SQLException {
        return optional(OffsetDateTime.class).map(OffsetDateTime::toInstant);
    }

    private <T> Optional<T> optional(Class<T> type) throws SQLException {
        return Optional.ofNullable(rows.getObject(++last, type));
    }
}
