package ru.medkassa.adapters.rest.mis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import ru.medkassa.adapters.rest.door.AnyAddress;
import ru.medkassa.adapters.rest.door.LongBody;
import ru.medkassa.adapters.rest.door.Outage;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.adapters.rest.identity.Identification;
import ru.medkassa.adapters.rest.v2.ErrorCode;
import ru.medkassa.adapters.rest.v2.TenantFields;
import ru.medkassa.application.history.Arrival.Way;
import ru.medkassa.application.identity.Role;
import ru.medkassa.application.journal.AnswerCall;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.organization.AdmitSender;
import ru.medkassa.application.organization.Sender;
import ru.medkassa.dialect.reading.Pieces;

/** The medical information system sends invoices: one, an array, or one in each line, as many as it likes. */
@ApplicationScoped
@Path("mis/v1/invoices")
public class InvoicesResource {

    /** How long one invoice may be, in bytes. */
    static final int LONGEST_INVOICE = 1 << 20;

    private static final Logger LOG = Logger.getLogger(InvoicesResource.class.getName());
    private static final Problem AWAY = Problem.ofHttp(503, "Сервер временно недоступен, повторите запрос");
    private static final Problem NOT_READ = Problem.ofHttp(400, "Тело запроса не удалось прочитать");

    @Inject
    Identification identification;

    @Inject
    AdmitSender admitSender;

    @Inject
    Intake intake;

    @Inject
    AnswerCall answerCall;

    @Inject
    Clock clock;

    @POST
    public Response post(@Context HttpServletRequest request) {
        PushCall call = new PushCall(
                clock.instant(),
                clock,
                PushParameters.of(AnyAddress.original(request)),
                identification.addressOf(request),
                identification.loginOf(request));
        try {
            return identification
                    .identify(request, Role.MIS)
                    .fold(
                            caller -> admitted(call, caller, request),
                            problem -> refused(call, Optional.empty(), problem));
        } catch (RuntimeException e) {
            return failed(call, e);
        }
    }

    private Response admitted(PushCall call, Identification.Caller caller, HttpServletRequest request) {
        TenantFields named = TenantFields.of(call.parameters());
        return ErrorCode.OGRN_WRONG
                .ifMalformed(named.ogrn())
                .or(() -> ErrorCode.OID_WRONG.ifMalformed(named.oid()))
                .map(problem -> refused(call, Optional.of(caller), problem))
                .orElseGet(() -> admitSender
                        .execute(
                                caller.user(),
                                named.ogrn().toOptional(),
                                named.oid().toOptional())
                        .fold(
                                sender -> taken(call, caller, sender, request),
                                refusal -> refused(call, Optional.of(caller), ErrorCode.of(refusal, "", ""))));
    }

    private Response taken(PushCall call, Identification.Caller caller, Sender sender, HttpServletRequest request) {
        Spool spool = new Spool();
        try {
            Pieces pieces = Pieces.of(LongBody.of(request), saysLines(request), LONGEST_INVOICE);
            Push push = new Push(
                    pieces, sender, batch -> intake.take(sender.organization().id(), batch, Way.PUSH), spool);
            push.run();
            return answer(call, caller, push, new PushAnswer(pieces.shape(), spool));
        } catch (IOException e) {
            spool.close();
            return refused(call, Optional.of(caller), NOT_READ);
        } catch (RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    private Response answer(PushCall call, Identification.Caller caller, Push push, PushAnswer answer) {
        if (!push.answeredAnything()) {
            answer.close();
            return push.stopped() ? refused(call, Optional.of(caller), AWAY) : refusedIfOne(call, caller, answer);
        }
        int httpCode = answer.httpCode(push);
        Result result = push.stopped() ? Result.FAILED : push.counts().taken() > 0 ? Result.DONE : Result.REFUSED;
        write(call.entry(Optional.of(caller), httpCode, result, push.counts().inWords()));
        return answer.toResponse(httpCode);
    }

    /** Nothing was sent: that is no invoice, and an empty list otherwise. */
    private Response refusedIfOne(PushCall call, Identification.Caller caller, PushAnswer answer) {
        if (answer.shape() == Pieces.Shape.ONE) {
            return refused(call, Optional.of(caller), NOT_READ.because("тело запроса: пусто"));
        }
        write(call.entry(Optional.of(caller), 200, Result.DONE, PushCounts.NONE.inWords()));
        return PushAnswer.ofNothing(answer.shape());
    }

    private Response refused(PushCall call, Optional<Identification.Caller> caller, Problem problem) {
        write(call.entry(
                caller,
                problem.httpCode(),
                problem.httpCode() >= 500 ? Result.FAILED : Result.REFUSED,
                "Ошибка при приёме счетов: " + problem.title()));
        return problem.toResponse();
    }

    private Response failed(PushCall call, RuntimeException failure) {
        UUID incident = UUID.randomUUID();
        boolean away = Outage.isBehind(failure);
        LOG.log(away ? Level.WARNING : Level.SEVERE, failure, () -> "A push failed, incident " + incident);
        Problem problem = away ? AWAY : Problem.ofHttp(500, "Ошибка при приёме счетов");
        write(call.entry(Optional.empty(), problem.httpCode(), Result.FAILED, problem.title(), Optional.of(incident)));
        return problem.because("Инцидент " + incident).toResponse();
    }

    /** What was taken in is taken in, whether the journal can be written or not. */
    private void write(JournalEntry entry) {
        try {
            answerCall.execute(() -> entry, it -> it);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A push is not in the journal: {0}", e.getClass());
        }
    }

    private static boolean saysLines(HttpServletRequest request) {
        String type = Optional.ofNullable(AnyAddress.original(request).getContentType())
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return type.contains("ndjson") || type.contains("jsonl");
    }
}
