package ru.medkassa.standin;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one request asks for: its last word such as {@code Pay}, its query string, and its body.
 *
 * @param text the body as it came
 */
record Asked(String method, Map<String, String> query, String text) {

    static Asked of(String path, String rawQuery, String text) {
        Map<String, String> query = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String pair : rawQuery == null || rawQuery.isEmpty() ? new String[0] : rawQuery.split("&")) {
            int equals = pair.indexOf('=');
            query.put(
                    decoded(equals < 0 ? pair : pair.substring(0, equals)),
                    equals < 0 ? "" : decoded(pair.substring(equals + 1)));
        }
        return new Asked(path.substring(path.lastIndexOf('/') + 1), query, text);
    }

    private static String decoded(String raw) {
        return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    }

    /** The parameter of the query string, or else of the body; empty if there is none. */
    String parameter(String name) {
        String inQuery = query.getOrDefault(name, "").strip();
        return inQuery.isEmpty() ? text(object(), name) : inQuery;
    }

    JsonObject object() {
        return body() instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The objects of the body: of its array, or it alone. */
    List<JsonObject> objects() {
        return body() instanceof JsonArray array
                ? array.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(JsonObject.class::cast)
                        .toList()
                : List.of(object());
    }

    private JsonStructure body() {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        } catch (JsonException e) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    static String text(JsonObject object, String name) {
        return value(object, name)
                .map(value ->
                        value instanceof JsonString string ? string.getString().strip() : value.toString())
                .orElse("");
    }

    static Optional<JsonValue> value(JsonObject object, String name) {
        return object.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .filter(value -> value != JsonValue.NULL)
                .findFirst();
    }
}
