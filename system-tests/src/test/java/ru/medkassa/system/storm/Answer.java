package ru.medkassa.system.storm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Optional;

/** What the server answered to a call. */
public record Answer(int code, Optional<String> retryAfter, String contentType, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Retry-After"),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    public boolean isDone() {
        return code == 200;
    }

    boolean isAlreadyRecorded() {
        return code == 400 && json().getInt("status") == 4013;
    }

    boolean isComeAgain() {
        return code == 503;
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }
}
