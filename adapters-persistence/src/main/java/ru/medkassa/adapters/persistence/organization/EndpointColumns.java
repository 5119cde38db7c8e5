package ru.medkassa.adapters.persistence.organization;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Secret;

/** How an information system is called, as columns of the organisation's row. Never shown: it holds a sealed secret. */
@Embeddable
class EndpointColumns {

    private String misAddress;

    @Enumerated(EnumType.STRING)
    private AccessKind misAccess;

    private String misLogin;
    private byte[] misSecret;
    private String misTrusted;
    private Integer misConnectMillis;
    private Integer misAnswerMillis;
    private Integer misParallel;
    private Boolean misAsked;

    protected EndpointColumns() {}

    /**
     * @param seal how a secret is sealed
     * @param kept the sealed secret that is there; it stays where nobody could read it
     */
    static EndpointColumns of(MisEndpoint endpoint, Function<Secret, byte[]> seal, Optional<byte[]> kept) {
        EndpointColumns columns = new EndpointColumns();
        columns.misAddress = endpoint.address();
        columns.misTrusted = endpoint.trusted().orElse(null);
        columns.misConnectMillis = (int) endpoint.connectTimeout().toMillis();
        columns.misAnswerMillis = (int) endpoint.answerTimeout().toMillis();
        columns.misParallel = endpoint.parallel();
        columns.misAsked = endpoint.asked();
        return endpoint.access()
                .fold(
                        () -> columns.shown(AccessKind.NOTHING, null, null),
                        basic -> columns.shown(AccessKind.BASIC, basic.login(), seal.apply(basic.password())),
                        bearer -> columns.shown(AccessKind.BEARER, null, seal.apply(bearer.token())),
                        unreadable -> columns.shown(
                                unreadable.login().isPresent() ? AccessKind.BASIC : AccessKind.BEARER,
                                unreadable.login().orElse(null),
                                kept.orElseThrow()));
    }

    private EndpointColumns shown(AccessKind access, String login, byte[] secret) {
        misAccess = access;
        misLogin = login;
        misSecret = secret;
        return this;
    }

    MisEndpoint toEndpoint(Function<byte[], Optional<Secret>> open) {
        return new MisEndpoint(
                misAddress,
                access(open),
                Optional.ofNullable(misTrusted),
                Duration.ofMillis(misConnectMillis),
                Duration.ofMillis(misAnswerMillis),
                misParallel,
                misAsked);
    }

    Optional<byte[]> secret() {
        return Optional.ofNullable(misSecret);
    }

    private MisAccess access(Function<byte[], Optional<Secret>> open) {
        Optional<Secret> secret = secret().flatMap(open);
        MisAccess unread = new MisAccess.Unreadable(Optional.ofNullable(misLogin));
        return switch (misAccess) {
            case NOTHING -> new MisAccess.Nothing();
            case BASIC ->
                secret.<MisAccess>map(it -> new MisAccess.Basic(misLogin, it)).orElse(unread);
            case BEARER -> secret.<MisAccess>map(MisAccess.Bearer::new).orElse(unread);
        };
    }
}
