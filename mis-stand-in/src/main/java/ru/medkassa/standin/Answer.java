package ru.medkassa.standin;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is answered.
 *
 * @param status the contract's code; 0 if it is none of its answers
 */
record Answer(int http, int status, String contentType, byte[] body, Map<String, String> headers) {

    private static final String JSON = "application/json; charset=utf-8";
    private static final int SERVER_FAULT = 5000;

    static Answer ok(JsonValue value) {
        return new Answer(200, 0, JSON, utf8(value.toString()), Map.of());
    }

    static Answer text(int http, String text) {
        return new Answer(http, 0, "text/html; charset=utf-8", utf8(text), Map.of());
    }

    static Answer lines(String text, Map<String, String> headers) {
        return new Answer(200, 0, "application/x-ndjson; charset=utf-8", utf8(text), headers);
    }

    static Answer problem(int status, String title) {
        return problem(status, title, JsonValue.NULL);
    }

    static Answer problem(int status, String title, JsonValue data) {
        return problem(status < SERVER_FAULT ? 400 : 500, status, title, data);
    }

    static Answer problem(int http, int status, String title, JsonValue data) {
        String body = Json.createObjectBuilder()
                .add("title", title)
                .add("status", status)
                .add("criticalLevel", 0)
                .add("data", data)
                .build()
                .toString();
        return new Answer(http, status, JSON, utf8(body), Map.of());
    }

    boolean isGood() {
        return http == 200;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
