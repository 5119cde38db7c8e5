package ru.medkassa.adapters.persistence.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** The columns of a statement's rows, read one after the other in the order in which the statement names them. */
public final class Columns {

    private final ResultSet rows;
    private int last;

    public Columns(ResultSet rows) {
        this.rows = rows;
    }

    public boolean nextRow() throws SQLException {
        last = 0;
        return rows.next();
    }

    public long number() throws SQLException {
        return rows.getLong(++last);
    }

    public String text() throws SQLException {
        return rows.getString(++last);
    }

    public boolean flag() throws SQLException {
        return rows.getBoolean(++last);
    }

    public BigDecimal decimal() throws SQLException {
        return rows.getBigDecimal(++last);
    }

    public UUID guid() throws SQLException {
        return rows.getObject(++last, UUID.class);
    }

    public LocalDate date() throws SQLException {
        return rows.getObject(++last, LocalDate.class);
    }

    public Instant instant() throws SQLException {
        return rows.getObject(++last, OffsetDateTime.class).toInstant();
    }

    public Optional<String> optionalText() throws SQLException {
        return optional(String.class);
    }

    public Optional<UUID> optionalGuid() throws SQLException {
        return optional(UUID.class);
    }

    public Optional<Integer> optionalCode() throws SQLException {
        return optional(Integer.class);
    }

    public Optional<Long> optionalNumber() throws SQLException {
        return optional(Long.class);
    }

    public Optional<Instant> optionalInstant() throws SQLException {
        return optional(OffsetDateTime.class).map(OffsetDateTime::toInstant);
    }

    private <T> Optional<T> optional(Class<T> type) throws SQLException {
        return Optional.ofNullable(rows.getObject(++last, type));
    }
}
