package ru.medkassa.adapters.rest.door;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import ru.medkassa.dialect.v2.WrittenJson;

/**
 * How an answer is written: UTF-8 without a mark, its length told beforehand, never kept by anybody on the way, because
 * nearly every answer names a person.
 */
public final class Json {

    public static final String MEDIA_TYPE = "application/json; charset=utf-8";

    private Json() {}

    public static Response response(int httpCode, Object value) {
        byte[] bytes = WrittenJson.text(value).getBytes(StandardCharsets.UTF_8);
        return Response.status(httpCode)
                .entity(bytes)
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, bytes.length)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
