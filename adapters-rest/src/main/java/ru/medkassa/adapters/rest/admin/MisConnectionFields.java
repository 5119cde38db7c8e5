package ru.medkassa.adapters.rest.admin;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongPredicate;
import ru.medkassa.dialect.reading.Field;
import ru.medkassa.dialect.reading.Flags;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.dialect.reading.WholeNumbers;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;

/** The fields by which an administrator connects an information system; without an address it is only named. */
record MisConnectionFields(Parameters parameters, FieldFlaws flaws, Optional<MisConnection> kept) {

    private static final int LONGEST_NAME = 255;
    private static final String NAME_EXPECTED = "ожидалось название МИС, не длиннее " + LONGEST_NAME;
    private static final String ADDRESS_EXPECTED =
            "ожидался адрес вида https://mis.example:8443 без «/» в конце, имени, пароля и параметров";

    /** Empty if something is wrong, which the flaws tell. */
    Optional<MisConnection> read() {
        Optional<String> system = flaws.required(
                "system",
                parameters.field("system").read(Texts::parse).flatMap(MisConnectionFields::checkedName),
                NAME_EXPECTED);
        Optional<MisEndpoint> endpoint = isNamedOnly() ? Optional.empty() : endpoint();
        return flaws.reasons().isEmpty() ? system.map(it -> new MisConnection(it, endpoint)) : Optional.empty();
    }

    private boolean isNamedOnly() {
        return isAbsent("address") && isAbsent("access") && isAbsent("password") && isAbsent("token");
    }

    private boolean isAbsent(String field) {
        return parameters.field(field) instanceof Field.Absent;
    }

    private Optional<MisEndpoint> endpoint() {
        Optional<String> address = flaws.required(
                "address",
                parameters.field("address").read(Texts::parse).flatMap(MisConnectionFields::checkedAddress),
                ADDRESS_EXPECTED);
        Optional<MisAccess> access = new AccessFields(parameters, flaws, keptFor(address)).read();
        Optional<String> trusted = flaws.taken(
                "trusted", parameters.field("trusted").read(Texts::parse).flatMap(Certificates::parse));
        Duration connect = millis(
                "connectTimeoutMs",
                MisEndpoint.CONNECT_TIMEOUT,
                "от 100 до 60000",
                it -> MisEndpoint.isConnectTimeout(Duration.ofMillis(it)));
        Duration answer = millis(
                "answerTimeoutMs",
                MisEndpoint.ANSWER_TIMEOUT,
                "от 100 до 300000",
                it -> MisEndpoint.isAnswerTimeout(Duration.ofMillis(it)));
        int parallel = (int) number("parallel", MisEndpoint.PARALLEL, "от 1 до 64", MisEndpoint::isParallel);
        boolean asked = flaws.taken("asked", parameters.field("asked").read(Flags::parse))
                .orElse(false);
        return flaws.reasons().isEmpty()
                ? Optional.of(new MisEndpoint(
                        address.orElseThrow(), access.orElseThrow(), trusted, connect, answer, parallel, asked))
                : Optional.empty();
    }

    /** A secret was given to one system; whoever names another one does not learn it by having it sent there. */
    private Optional<MisAccess> keptFor(Optional<String> address) {
        return kept.flatMap(MisConnection::endpoint)
                .filter(old -> address.filter(it -> server(it).equals(server(old.address())))
                        .isPresent())
                .map(MisEndpoint::access);
    }

    private static String server(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private Duration millis(String field, Duration ifAbsent, String range, LongPredicate allowed) {
        return Duration.ofMillis(number(field, ifAbsent.toMillis(), range, allowed));
    }

    private long number(String field, long ifAbsent, String range, LongPredicate allowed) {
        return flaws.taken(
                        field,
                        parameters
                                .field(field)
                                .read(WholeNumbers::parse)
                                .flatMap(it -> allowed.test(it) ? Parsed.value(it) : Parsed.malformed(range)))
                .orElse(ifAbsent);
    }

    private static Parsed<String> checkedName(String name) {
        return name.length() <= LONGEST_NAME ? Parsed.value(name) : Parsed.malformed(NAME_EXPECTED);
    }

    private static Parsed<String> checkedAddress(String address) {
        return MisEndpoint.isAddress(address) && isUri(address)
                ? Parsed.value(address)
                : Parsed.malformed(ADDRESS_EXPECTED);
    }

    /** Whether Java can call it; the pattern of an address lets a host or a percent sign pass that no call can hold. */
    static boolean isUri(String address) {
        try {
            return URI.create(address).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
