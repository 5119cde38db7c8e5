package ru.medkassa.adapters.rest.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import ru.medkassa.adapters.rest.door.Arrival;
import ru.medkassa.adapters.rest.identity.Identification;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.application.identity.Role;
import ru.medkassa.application.journal.AnswerCall;
import ru.medkassa.application.organization.AdmitAdministrator;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;

/**
 * The way of an administrator's call: identified, admitted to the own organisation, answered. Whatever changes something,
 * or is refused when it wants to, is written in the journal in the same transaction.
 */
@ApplicationScoped
class SettingsDoor {

    @Inject
    Identification identification;

    @Inject
    AdmitAdministrator admitAdministrator;

    @Inject
    AnswerCall answerCall;

    @Inject
    Clock clock;

    /** What an administrator wants to change. */
    record Wanted(Organization organization, Parameters parameters, String ifMatch) {}

    /** A call that changes nothing. */
    Response read(HttpServletRequest request, String ogrn, Function<Organization, SettingsReply> work) {
        return identification
                .identify(request, Role.ADMINISTRATOR)
                .fold(caller -> admitted(caller.user(), ogrn, work), SettingsReply::refused)
                .toResponse();
    }

    /** A call that changes something, in one transaction with its row in the journal. */
    Response change(String method, HttpServletRequest request, String ogrn, Function<Wanted, SettingsReply> work) {
        Arrival arrival = Arrival.of(request);
        SettingsCall call = call(method, request, ogrn);
        return identification
                .identify(request, Role.ADMINISTRATOR)
                .fold(
                        caller -> {
                            call.identified(caller);
                            return answerCall.execute(
                                    () -> refusal(request, arrival)
                                            .orElseGet(() -> admitted(
                                                    caller.user(),
                                                    ogrn,
                                                    it -> work.apply(wanted(it, arrival, request)))),
                                    call::entry);
                        },
                        problem -> answerCall.execute(() -> SettingsReply.refused(problem), call::entry))
                .toResponse();
    }

    /** A call that takes its time outside any transaction; its row in the journal is written afterwards. */
    Response perform(
            String method, HttpServletRequest request, String ogrn, Function<Organization, SettingsReply> work) {
        SettingsCall call = call(method, request, ogrn);
        SettingsReply reply = identification
                .identify(request, Role.ADMINISTRATOR)
                .fold(
                        caller -> {
                            call.identified(caller);
                            return admitted(caller.user(), ogrn, work);
                        },
                        SettingsReply::refused);
        return answerCall.execute(() -> reply, call::entry).toResponse();
    }

    private SettingsCall call(String method, HttpServletRequest request, String ogrn) {
        return new SettingsCall(
                method, clock.instant(), ogrn, identification.addressOf(request), identification.loginOf(request));
    }

    private SettingsReply admitted(ApiUser user, String ogrn, Function<Organization, SettingsReply> work) {
        return Optional.of(ogrn)
                .filter(Ogrn::isValid)
                .flatMap(it -> admitAdministrator.execute(user, new Ogrn(it)))
                .map(work)
                .orElseGet(() -> SettingsReply.refused(SettingsProblem.ORGANIZATION_UNKNOWN));
    }

    /** An address ends up in logs of servers and proxies, so nothing of a setting may stand there, least of all a secret. */
    private static Optional<SettingsReply> refusal(HttpServletRequest request, Arrival arrival) {
        if (arrival.tooLarge()) {
            return Optional.of(SettingsReply.refused(SettingsProblem.TOO_LARGE));
        }
        return request.getQueryString() == null
                ? arrival.parameters().flaw().map(it -> SettingsReply.refused(SettingsProblem.WRONG.because(it)))
                : Optional.of(SettingsReply.refused(SettingsProblem.IN_QUERY));
    }

    private static Wanted wanted(Organization organization, Arrival arrival, HttpServletRequest request) {
        return new Wanted(organization, arrival.parameters(), request.getHeader(HttpHeaders.IF_MATCH));
    }
}
