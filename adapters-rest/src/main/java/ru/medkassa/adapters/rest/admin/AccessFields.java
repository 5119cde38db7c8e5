package ru.medkassa.adapters.rest.admin;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.Secret;

/**
 * The fields by which an administrator says how we show ourselves to the information system. A password or token that is
 * left out, or sent back as it was shown, stays as it is kept.
 *
 * @param kept what is kept of the same system; absent if there is nothing, or if it is of another system
 */
record AccessFields(Parameters parameters, FieldFlaws flaws, Optional<MisAccess> kept) {

    static final String NONE = "none";
    static final String BASIC = "basic";
    static final String BEARER = "bearer";

    private static final int LONGEST_LOGIN = 128;
    private static final int LONGEST_SECRET = 4096;
    private static final String ACCESS_EXPECTED = "ожидалось none, basic или bearer";
    private static final String LOGIN_EXPECTED = "ожидалось имя без двоеточия, не длиннее " + LONGEST_LOGIN;

    /** Empty if something is wrong, which the flaws tell. */
    Optional<MisAccess> read() {
        String access = flaws.required("access", parameters.field("access").read(Texts::parse), ACCESS_EXPECTED)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return switch (access) {
            case NONE -> Optional.of(new MisAccess.Nothing());
            case BASIC -> basic();
            case BEARER -> bearer();
            default -> {
                flaws.add("access", ACCESS_EXPECTED);
                yield Optional.empty();
            }
        };
    }

    private Optional<MisAccess> basic() {
        Optional<String> login = flaws.required(
                "login",
                parameters.field("login").read(Texts::parse).flatMap(AccessFields::checkedLogin),
                LOGIN_EXPECTED);
        Optional<Function<String, MisAccess>> shown = given("password")
                .map(AccessFields::withPassword)
                .or(() -> keptAs(
                        "password",
                        basic -> Optional.of(withPassword(basic.password())),
                        bearer -> Optional.empty(),
                        unreadable ->
                                unreadable.login().map(old -> name -> new MisAccess.Unreadable(Optional.of(name)))));
        return login.flatMap(name -> shown.map(it -> it.apply(name)));
    }

    private static Function<String, MisAccess> withPassword(Secret password) {
        return name -> new MisAccess.Basic(name, password);
    }

    private Optional<MisAccess> bearer() {
        return given("token")
                .<MisAccess>map(MisAccess.Bearer::new)
                .or(() -> keptAs(
                        "token",
                        basic -> Optional.empty(),
                        Optional::of,
                        unreadable -> unreadable.login().isEmpty() ? Optional.of(unreadable) : Optional.empty()));
    }

    private Optional<Secret> given(String field) {
        return flaws.taken(field, parameters.field(field).read(Texts::parse).flatMap(AccessFields::checkedSecret))
                .filter(it -> !it.equals(MisConnectionView.HIDDEN))
                .map(Secret::new);
    }

    private <T> Optional<T> keptAs(
            String field,
            Function<MisAccess.Basic, Optional<T>> basic,
            Function<MisAccess.Bearer, Optional<T>> bearer,
            Function<MisAccess.Unreadable, Optional<T>> unreadable) {
        Optional<T> access = kept.flatMap(it -> it.fold(Optional::empty, basic, bearer, unreadable));
        if (access.isEmpty()) {
            flaws.add(field, "не указано; для этого адреса ещё не задавалось");
        }
        return access;
    }

    private static Parsed<String> checkedLogin(String login) {
        return MisAccess.Basic.isLogin(login) && login.length() <= LONGEST_LOGIN
                ? Parsed.value(login)
                : Parsed.malformed(LOGIN_EXPECTED);
    }

    private static Parsed<String> checkedSecret(String secret) {
        return secret.length() <= LONGEST_SECRET
                ? Parsed.value(secret)
                : Parsed.malformed("длиннее " + LONGEST_SECRET + " знаков");
    }
}
