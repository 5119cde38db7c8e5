package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import ru.medkassa.adapters.rest.door.Outage;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.adapters.rest.settings.RestSettings;
import ru.medkassa.application.journal.AnswerCall;

/**
 * What a client is told when a call failed inside. Its transaction is undone; the failed call gets a journal row of its
 * own, if the database can take one.
 */
@ApplicationScoped
class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final Problem AWAY = Problem.ofHttp(503, "Сервер временно недоступен, повторите запрос");

    @Inject
    AnswerCall answerCall;

    @Inject
    RestSettings settings;

    Response answer(Call call, RuntimeException failure) {
        UUID incident = UUID.randomUUID();
        boolean away = Outage.isBehind(failure);
        LOG.log(
                away ? Level.WARNING : Level.SEVERE,
                failure,
                () -> call.method().wireName() + " failed, incident " + incident
                        + (away ? ": the database is away or too busy; the client is asked to come again" : ""));
        Reply reply = Reply.refused(away ? AWAY : internalError(call.method(), incident, failure));
        writeDown(call, reply, incident);
        return reply.toResponse();
    }

    private Problem internalError(V2Method method, UUID incident, RuntimeException failure) {
        return method.failure(InternalError.of(incident, settings.showStackTrace() ? stackTrace(failure) : null));
    }

    private void writeDown(Call call, Reply reply, UUID incident) {
        try {
            answerCall.execute(() -> reply, it -> call.entry(it, Optional.of(incident)));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Incident {0} is not in the journal: {1}", new Object[] {incident, e.getClass()});
        }
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
