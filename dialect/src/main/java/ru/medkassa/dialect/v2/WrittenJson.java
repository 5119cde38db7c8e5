package ru.medkassa.dialect.v2;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** A value as JSON text: Cyrillic as it is, decimals as they are, no spaces. */
public final class WrittenJson {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private WrittenJson() {}

    public static String text(Object value) {
        return JSONB.toJson(value);
    }
}
