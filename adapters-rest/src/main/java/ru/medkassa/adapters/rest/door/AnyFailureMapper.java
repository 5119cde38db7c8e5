package ru.medkassa.adapters.rest.door;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What no resource foresaw: the cause goes to the log under an incident, the client gets our shape. */
@Provider
public class AnyFailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(AnyFailureMapper.class.getName());
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    @Override
    public Response toResponse(Throwable failure) {
        UUID incident = UUID.randomUUID();
        boolean away = Outage.isBehind(failure);
        LOG.log(
                away ? Level.WARNING : Level.SEVERE,
                failure,
                () -> "A call failed, incident " + incident
                        + (away ? ": the database is away or too busy; the client is asked to come again" : ""));
        return HttpProblems.of(away ? UNAVAILABLE : SERVER_ERROR)
                .because("Инцидент " + incident)
                .toResponse();
    }
}
