package ru.medkassa.system.hospital;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;

/** A row of a table. */
public record Row(Map<String, Object> values) {

    public Object get(String column) {
        if (!values.containsKey(column)) {
            throw new IllegalArgumentException("No column " + column + " in " + values.keySet());
        }
        return values.get(column);
    }

    public String text(String column) {
        return String.valueOf(get(column));
    }

    public long number(String column) {
        return ((Number) get(column)).longValue();
    }

    public Instant time(String column) {
        return ((Timestamp) get(column)).toInstant();
    }
}
