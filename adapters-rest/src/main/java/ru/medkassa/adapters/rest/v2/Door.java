package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import ru.medkassa.adapters.rest.door.Arrival;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.adapters.rest.identity.Identification;
import ru.medkassa.application.identity.Role;
import ru.medkassa.application.journal.AnswerCall;
import ru.medkassa.application.organization.AdmitCaller;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Parameters;

/**
 * The way of every call of the paid services API: read, identified, admitted to its hospital, answered, and written in
 * the journal, the last two in one transaction. Whatever is wrong, the answer has the contract's shape.
 */
@ApplicationScoped
class Door {

    private static final Problem TOO_LARGE = Problem.ofHttp(413, "Запрос больше 1 МиБ");

    @Inject
    Identification identification;

    @Inject
    AdmitCaller admitCaller;

    @Inject
    AnswerCall answerCall;

    @Inject
    Failures failures;

    @Inject
    Clock clock;

    /** A call that is for one hospital, named by {@code ogrn} and {@code oid}. */
    Response answer(V2Method method, HttpServletRequest request, BiFunction<Tenant, Parameters, Reply> work) {
        return answer(
                method,
                request,
                call -> identified(
                        call, request, caller -> journaled(call, () -> admitted(call, caller, work, Reply::refused))));
    }

    /**
     * A call whose answer needs somebody else's word first.
     *
     * @param work is done before the transaction; what it gives is done within it
     */
    Response answerAfter(V2Method method, HttpServletRequest request, BiFunction<Call, Tenant, Supplier<Reply>> work) {
        return answer(
                method,
                request,
                call -> identified(call, request, caller -> {
                    Supplier<Reply> prepared = admitted(
                            call,
                            caller,
                            (tenant, parameters) -> work.apply(call, tenant),
                            problem -> () -> Reply.refused(problem));
                    return journaled(call, prepared);
                }));
    }

    /** A call that anybody may make. */
    Response answerAnybody(V2Method method, HttpServletRequest request, Supplier<Reply> work) {
        return answer(method, request, call -> journaled(call, work));
    }

    private Response answer(V2Method method, HttpServletRequest request, Function<Call, Reply> way) {
        Arrival arrival = Arrival.of(request);
        Call call = new Call(
                method,
                clock.instant(),
                arrival.parameters(),
                identification.addressOf(request),
                identification.loginOf(request));
        try {
            return (arrival.tooLarge() ? journaled(call, () -> Reply.refused(TOO_LARGE)) : way.apply(call))
                    .toResponse();
        } catch (RuntimeException e) {
            return failures.answer(call, e);
        }
    }

    private Reply identified(Call call, HttpServletRequest request, Function<Identification.Caller, Reply> work) {
        return identification
                .identify(request, Role.CASH_DESK_CLIENT)
                .fold(
                        caller -> {
                            call.identified(caller.user(), caller.by());
                            return work.apply(caller);
                        },
                        problem -> journaled(call, () -> Reply.refused(problem)));
    }

    private <R> R admitted(
            Call call,
            Identification.Caller caller,
            BiFunction<Tenant, Parameters, R> work,
            Function<Problem, R> refused) {
        TenantFields named = TenantFields.of(call.parameters());
        return ErrorCode.OGRN_WRONG
                .unlessGiven(named.ogrn())
                .or(() -> ErrorCode.OID_WRONG.unlessGiven(named.oid()))
                .map(refused)
                .orElseGet(() -> admitCaller
                        .execute(
                                caller.user(),
                                named.ogrn().toOptional().orElseThrow(),
                                named.oid().toOptional().orElseThrow())
                        .fold(
                                tenant -> work.apply(tenant, call.parameters()),
                                refusal -> refused.apply(ErrorCode.of(refusal, "", ""))));
    }

    private Reply journaled(Call call, Supplier<Reply> work) {
        return answerCall.execute(work, call::entry);
    }
}
