package ru.medkassa.adapters.rest.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import ru.medkassa.adapters.rest.reading.Parameters;
import ru.medkassa.adapters.rest.reading.RequestBody;

/**
 * What came in: the query string and the body of a request, read whole before anything is done.
 */
public record Arrival(Parameters parameters, boolean tooLarge) {

    private static final int LARGEST_BODY_BYTES = 1024 * 1024;
    private static final byte[] NOTHING = {};

    public static Arrival of(HttpServletRequest request) {
        String query = original(request).getQueryString();
        RequestBody body = body(request);
        Parameters parameters = body instanceof RequestBody.Unreadable unreadable
                ? Parameters.unreadable(query, unreadable.reason())
                : Parameters.of(query, body instanceof RequestBody.Content content ? content.bytes() : NOTHING);
        return new Arrival(parameters, body instanceof RequestBody.TooLarge);
    }

    private static RequestBody body(HttpServletRequest request) {
        try {
            return RequestBody.read(
                    request.getInputStream(), request.getHeader(HttpHeaders.CONTENT_ENCODING), LARGEST_BODY_BYTES);
        } catch (IOException e) {
            return new RequestBody.Unreadable("тело запроса не получено полностью");
        }
    }

    private static HttpServletRequest original(HttpServletRequest request) {
        return request.getAttribute(AnyAddress.ORIGINAL) instanceof HttpServletRequest original ? original : request;
    }
}
