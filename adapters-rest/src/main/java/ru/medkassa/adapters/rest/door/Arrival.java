package ru.medkassa.adapters.rest.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.RequestBody;

/**
 * What came in: the query string and the body of a request, read whole before anything is done.
 */
public record Arrival(Parameters parameters, boolean tooLarge) {

    private static final int LARGEST_BODY_BYTES = 1024 * 1024;
    private static final byte[] NOTHING = {};

    public static Arrival of(HttpServletRequest request) {
        String query = AnyAddress.original(request).getQueryString();
        RequestBody body = body(request);
        Parameters parameters = body instanceof RequestBody.Unreadable unreadable
                ? Parameters.unreadable(query, unreadable.reason())
                : Parameters.of(query, body instanceof RequestBody.Content content ? content.bytes() : NOTHING);
        return new Arrival(parameters, body instanceof RequestBody.TooLarge);
    }

    private static RequestBody body(HttpServletRequest request) {
        boolean inChunks = request.getHeader("Transfer-Encoding") != null;
        if (inChunks && request.getHeader("Upgrade") != null) {
            return new RequestBody.Unreadable("тело запроса частями не принимается вместе с заголовком Upgrade");
        }
        try {
            InputStream wire = inChunks ? request.getInputStream() : declared(request);
            return RequestBody.read(wire, request.getHeader(HttpHeaders.CONTENT_ENCODING), LARGEST_BODY_BYTES);
        } catch (IOException e) {
            return new RequestBody.Unreadable("тело запроса не получено полностью");
        }
    }

    /**
     * As many bytes as the request says it has, and no attempt at more: beside an {@code Upgrade} header, which HTTP
     * libraries send unasked, Payara's stream does not end where the body does, and a read would wait for ever.
     */
    private static InputStream declared(HttpServletRequest request) throws IOException {
        int length = (int) Math.min(Math.max(request.getContentLengthLong(), 0), LARGEST_BODY_BYTES + 1L);
        byte[] body = length == 0 ? NOTHING : request.getInputStream().readNBytes(length);
        if (body.length < length) {
            throw new EOFException();
        }
        return new ByteArrayInputStream(body);
    }
}
