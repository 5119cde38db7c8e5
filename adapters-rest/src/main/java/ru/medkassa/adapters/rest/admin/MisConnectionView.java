package ru.medkassa.adapters.rest.admin;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Optional;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;

/**
 * How an information system is connected; all but its name is null if it has no address. A password or token is shown as
 * three asterisks, whatever it is.
 *
 * @param access {@code none}, {@code basic} or {@code bearer}
 * @param secretReadable whether this server can read the password or token that is kept
 */
@JsonbNillable
@JsonbPropertyOrder({
    "system",
    "address",
    "access",
    "login",
    "password",
    "token",
    "secretReadable",
    "trusted",
    "connectTimeoutMs",
    "answerTimeoutMs",
    "parallel",
    "asked"
})
public record MisConnectionView(
        String system,
        String address,
        String access,
        String login,
        String password,
        String token,
        Boolean secretReadable,
        String trusted,
        Long connectTimeoutMs,
        Long answerTimeoutMs,
        Integer parallel,
        Boolean asked) {

    static final String HIDDEN = "***";

    static MisConnectionView of(Optional<MisConnection> connection) {
        String system = connection.map(MisConnection::system).orElse(null);
        return connection
                .flatMap(MisConnection::endpoint)
                .map(endpoint -> of(system, endpoint))
                .orElseGet(() -> new MisConnectionView(
                        system, null, null, null, null, null, null, null, null, null, null, null));
    }

    private static MisConnectionView of(String system, MisEndpoint endpoint) {
        String access = accessWord(endpoint.access());
        return new MisConnectionView(
                system,
                endpoint.address(),
                access,
                login(endpoint.access()),
                access.equals(AccessFields.BASIC) ? HIDDEN : null,
                access.equals(AccessFields.BEARER) ? HIDDEN : null,
                access.equals(AccessFields.NONE) ? null : endpoint.isUsable(),
                endpoint.trusted().orElse(null),
                endpoint.connectTimeout().toMillis(),
                endpoint.answerTimeout().toMillis(),
                endpoint.parallel(),
                endpoint.asked());
    }

    private static String accessWord(MisAccess access) {
        return access.fold(
                () -> AccessFields.NONE,
                basic -> AccessFields.BASIC,
                bearer -> AccessFields.BEARER,
                unreadable -> unreadable.login().isPresent() ? AccessFields.BASIC : AccessFields.BEARER);
    }

    private static String login(MisAccess access) {
        return access.fold(() -> null, MisAccess.Basic::login, bearer -> null, it -> it.login()
                .orElse(null));
    }
}
