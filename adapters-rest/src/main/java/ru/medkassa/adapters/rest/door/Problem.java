package ru.medkassa.adapters.rest.door;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * A refusal or a failure in the one shape that 1C clients read:
 * {@code {"title","status","criticalLevel":0,"data":null}}.
 *
 * @param httpCode the status of HTTP
 * @param title a Russian sentence for the cashier
 * @param status the contract's own code, or that of HTTP where the contract has none
 * @param criticalLevel always 0
 * @param data null, or what helps to mend the request
 */
@JsonbNillable
@JsonbPropertyOrder({"title", "status", "criticalLevel", "data"})
public record Problem(@JsonbTransient int httpCode, String title, int status, int criticalLevel, Object data) {

    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final String CHALLENGE = "Basic realm=\"Medkassa\", charset=\"UTF-8\"";

    public static Problem of(int httpCode, int status, String title) {
        return new Problem(httpCode, title, status, 0, null);
    }

    /** A problem that the contract has no code of its own for: its status is that of HTTP. */
    public static Problem ofHttp(int httpCode, String title) {
        return of(httpCode, httpCode, title);
    }

    public Problem because(String reason) {
        return with(Map.of("reason", reason));
    }

    public Problem with(Object newData) {
        return new Problem(httpCode, title, status, criticalLevel, newData);
    }

    public Response toResponse() {
        Response response = Json.response(httpCode, this);
        return switch (httpCode) {
            case UNAUTHORIZED -> with(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE, response);
            case UNAVAILABLE -> with(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS, response);
            default -> response;
        };
    }

    private static Response with(String header, Object value, Response response) {
        return Response.fromResponse(response).header(header, value).build();
    }
}
