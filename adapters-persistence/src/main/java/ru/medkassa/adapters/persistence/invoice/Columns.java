package ru.medkassa.adapters.persistence.invoice;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The columns of a query's rows, read one after the other in the order in which the query names them. */
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

    String text() throws SQLException {
        return rows.getString(++last);
    }

    long number() throws SQLException {
        return rows.getLong(++last);
    }

    boolean flag() throws SQLException {
        return rows.getBoolean(++last);
    }

    BigDecimal decimal() throws SQLException {
        return rows.getBigDecimal(++last);
    }

    UUID guid() throws SQLException {
        return rows.getObject(++last, UUID.class);
    }

    LocalDate date() throws SQLException {
        return rows.getObject(++last, LocalDate.class);
    }

    Instant instant() throws SQLException {
        return rows.getObject(++last, OffsetDateTime.class).toInstant();
    }
}
