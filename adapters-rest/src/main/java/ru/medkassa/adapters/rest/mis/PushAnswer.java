package ru.medkassa.adapters.rest.mis;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import ru.medkassa.adapters.rest.door.Json;
import ru.medkassa.dialect.reading.Pieces;
import ru.medkassa.dialect.v2.WrittenJson;

/** The answer to a push, in the shape in which the push came. */
record PushAnswer(Pieces.Shape shape, Spool spool) implements AutoCloseable {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;
    private static final String LINES = "application/x-ndjson; charset=utf-8";
    private static final int RETRY_AFTER_SECONDS = 5;

    /**
     * One refused invoice is a bad request; a list is none, whatever became of its invoices. Where the database went away
     * in the middle a client that looks no further than the code sends all again, which does no harm.
     */
    int httpCode(Push push) {
        if (push.stopped()) {
            return UNAVAILABLE;
        }
        return shape == Pieces.Shape.ONE && push.counts().refused() > 0 ? BAD_REQUEST : OK;
    }

    Response toResponse(int httpCode) {
        StreamingOutput body = client -> {
            try (spool) {
                spool.copyTo(client);
            }
        };
        Response.ResponseBuilder response = response(httpCode, shape, body);
        return httpCode == UNAVAILABLE
                ? response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build()
                : response.build();
    }

    /** The answer to an empty list. */
    static Response ofNothing(Pieces.Shape shape) {
        return response(OK, shape, shape == Pieces.Shape.ARRAY ? "[]" : WrittenJson.text(PushCounts.NONE) + "\n")
                .build();
    }

    @Override
    public void close() {
        spool.close();
    }

    private static Response.ResponseBuilder response(int httpCode, Pieces.Shape shape, Object body) {
        return Response.status(httpCode)
                .entity(body)
                .header(HttpHeaders.CONTENT_TYPE, shape == Pieces.Shape.LINES ? LINES : Json.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }
}
