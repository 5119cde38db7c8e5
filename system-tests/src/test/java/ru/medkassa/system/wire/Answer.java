package ru.medkassa.system.wire;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the server answered, byte for byte.
 *
 * @param headers by their names in small letters
 */
public record Answer(int code, Map<String, List<String>> headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    public JsonObject object() {
        try (JsonReader reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        }
    }

    public JsonArray array() {
        try (JsonReader reader = Json.createReader(new StringReader(text()))) {
            return reader.readArray();
        }
    }

    /** The code of the contract in a refusal. */
    public int status() {
        return object().getInt("status");
    }

    public String title() {
        return object().getString("title");
    }

    /** Why a request was refused; empty if the refusal does not say. */
    public String reason() {
        return object().isNull("data") ? "" : object().getJsonObject("data").getString("reason", "");
    }

    @Override
    public String toString() {
        return code + " " + text();
    }
}
