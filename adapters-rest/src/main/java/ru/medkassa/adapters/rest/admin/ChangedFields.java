package ru.medkassa.adapters.rest.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Secret;

/** Which fields a change changed, by their names alone: what the journal tells of it. */
final class ChangedFields {

    private static final String NOTHING = "Без изменений";

    private final List<String> names = new ArrayList<>();

    private ChangedFields() {}

    static String between(Optional<MisConnection> before, MisConnection after) {
        MisConnectionView old = MisConnectionView.of(before);
        MisConnectionView anew = MisConnectionView.of(Optional.of(after));
        boolean sameSecret = secret(before).equals(secret(Optional.of(after)));
        return new ChangedFields()
                .noting("system", old.system(), anew.system())
                .noting("address", old.address(), anew.address())
                .noting("access", old.access(), anew.access())
                .noting("login", old.login(), anew.login())
                .noting("password", old.password(), sameSecret || anew.password() == null ? anew.password() : after)
                .noting("token", old.token(), sameSecret || anew.token() == null ? anew.token() : after)
                .noting("trusted", old.trusted(), anew.trusted())
                .noting("connectTimeoutMs", old.connectTimeoutMs(), anew.connectTimeoutMs())
                .noting("answerTimeoutMs", old.answerTimeoutMs(), anew.answerTimeoutMs())
                .noting("parallel", old.parallel(), anew.parallel())
                .noting("asked", old.asked(), anew.asked())
                .told();
    }

    static String between(ExchangeRulesView old, ExchangeRulesView anew) {
        return new ChangedFields()
                .noting("changePayers", old.changePayers(), anew.changePayers())
                .noting("changeServices", old.changeServices(), anew.changeServices())
                .noting("documentRegister", old.documentRegister(), anew.documentRegister())
                .noting("cleanUp", old.cleanUp(), anew.cleanUp())
                .noting("keptDays", old.keptDays(), anew.keptDays())
                .told();
    }

    static String between(FeedView old, FeedView anew) {
        return new ChangedFields()
                .noting("address", old.address(), anew.address())
                .noting("everySeconds", old.everySeconds(), anew.everySeconds())
                .told();
    }

    private ChangedFields noting(String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            names.add(name);
        }
        return this;
    }

    private String told() {
        return names.isEmpty() ? NOTHING : "Изменено: " + String.join(", ", names);
    }

    private static Optional<Secret> secret(Optional<MisConnection> connection) {
        Optional<MisAccess> access = connection.flatMap(MisConnection::endpoint).map(MisEndpoint::access);
        return access.flatMap(it -> it.fold(
                Optional::empty,
                basic -> Optional.of(basic.password()),
                bearer -> Optional.of(bearer.token()),
                unreadable -> Optional.empty()));
    }
}
