package ru.medkassa.adapters.rest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.adapters.rest.settings.RestSettings;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.application.identity.Credentials;
import ru.medkassa.application.identity.IdentifyCaller;
import ru.medkassa.application.identity.Role;
import ru.medkassa.application.journal.JournalEntry.IdentifiedBy;

/**
 * Who calls: by HTTP Basic, or, for a till that cannot send credentials and where a setting allows it, by its network
 * address. Credentials that are shown must be right; the address does not mend them.
 */
@ApplicationScoped
public class Identification {

    private static final Problem UNKNOWN = Problem.ofHttp(401, "Не пройдена проверка подлинности");
    private static final Problem NOT_ALLOWED = Problem.ofHttp(403, "Недостаточно прав");

    @Inject
    IdentifyCaller identifyCaller;

    @Inject
    CallerAddress callerAddress;

    @Inject
    RestSettings settings;

    /** Who was found, and how. */
    public record Caller(ApiUser user, IdentifiedBy by) {}

    /** A caller, or the problem that it is answered. */
    public record Identified(Optional<Caller> caller, Problem problem) {

        public <R> R fold(Function<Caller, R> ifKnown, Function<Problem, R> ifNot) {
            return caller.map(ifKnown).orElseGet(() -> ifNot.apply(problem));
        }
    }

    public String addressOf(HttpServletRequest request) {
        return callerAddress.of(request);
    }

    /** What the caller says who it is, believed or not. */
    public Optional<String> loginOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .flatMap(BasicAuthorization::parse)
                .map(Credentials.Password::login);
    }

    /** @param roles those that may do what is asked for */
    public Identified identify(HttpServletRequest request, Role... roles) {
        Optional<Caller> caller = caller(request);
        return new Identified(
                caller.filter(it -> List.of(roles).contains(it.user().role())),
                caller.isEmpty() ? UNKNOWN : NOT_ALLOWED);
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            return BasicAuthorization.parse(header)
                    .flatMap(identifyCaller::execute)
                    .map(user -> new Caller(user, IdentifiedBy.PASSWORD));
        }
        return settings.identifyByAddress()
                ? identifyCaller
                        .execute(new Credentials.Address(addressOf(request)))
                        .map(user -> new Caller(user, IdentifiedBy.ADDRESS))
                : Optional.empty();
    }
}
