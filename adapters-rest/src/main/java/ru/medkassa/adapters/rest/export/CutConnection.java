package ru.medkassa.adapters.rest.export;

import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Cuts the connection of a request whose answer has begun and cannot be ended.
 *
 * <p>An answer of unknown length ends with an empty chunk, and Payara sends one however a resource ends: half an export
 * would look whole. Jakarta EE has no word for "this answer failed", so the connection is taken from under the request by
 * the names that Payara gives the way there; on a server with other names the log says that it could not be done.
 */
final class CutConnection {

    private static final Logger LOG = Logger.getLogger(CutConnection.class.getName());
    private static final String[] WAY = {
        "getUnwrappedCoyoteRequest", "getCoyoteRequest", "getConnection", "terminateSilently"
    };

    private CutConnection() {}

    static void of(HttpServletRequest request) {
        Object at = request;
        while (at instanceof ServletRequestWrapper wrapper) {
            at = wrapper.getRequest();
        }
        try {
            for (String step : WAY) {
                at = at.getClass().getMethod(step).invoke(at);
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    () ->
                            "This server does not let a connection be cut, so a client may take half an export for whole: "
                                    + e);
        }
    }
}
