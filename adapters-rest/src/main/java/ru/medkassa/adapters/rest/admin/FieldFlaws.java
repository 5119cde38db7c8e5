package ru.medkassa.adapters.rest.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ru.medkassa.dialect.reading.Parsed;

/** What is wrong with the fields of one request, all of it, each in a Russian sentence. */
final class FieldFlaws {

    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** The value of a field that may be left out. */
    <T> Optional<T> taken(String field, Parsed<T> value) {
        value.flaw().ifPresent(reason -> add(field, reason));
        return value.toOptional();
    }

    /** The value of a field that must be there. */
    <T> Optional<T> required(String field, Parsed<T> value, String expected) {
        return value.fold(
                Optional::of,
                () -> {
                    add(field, "не указано, " + expected);
                    return Optional.empty();
                },
                reason -> taken(field, value));
    }

    void add(String field, String reason) {
        String named = reason.startsWith("поле ") ? reason : "поле " + field + ": " + reason;
        reasons.putIfAbsent(field, named);
    }

    Map<String, String> reasons() {
        return reasons;
    }
}
