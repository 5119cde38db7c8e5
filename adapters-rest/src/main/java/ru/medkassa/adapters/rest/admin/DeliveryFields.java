package ru.medkassa.adapters.rest.admin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.medkassa.application.delivery.Deliveries;
import ru.medkassa.application.delivery.Delivery;
import ru.medkassa.application.delivery.DeliveryMethod;
import ru.medkassa.application.delivery.DeliveryQuery;
import ru.medkassa.dialect.reading.Dates;
import ru.medkassa.dialect.reading.Guids;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.dialect.reading.WholeNumbers;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.Oid;

/** The filters and the page of the list of deliveries in a query string; a time without a zone is UTC. */
final class DeliveryFields {

    private static final long ROWS_BY_DEFAULT = 100;
    private static final Set<DeliveryState> UNFINISHED = Set.of(DeliveryState.WAITING, DeliveryState.ATTENTION);
    private static final Map<String, Set<DeliveryState>> STATES = Map.of(
            "waiting", Set.of(DeliveryState.WAITING),
            "attention", Set.of(DeliveryState.ATTENTION),
            "done", Set.of(DeliveryState.DONE),
            "given-up", Set.of(DeliveryState.GIVEN_UP),
            "all", Set.of());
    private static final Pattern KEY = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    private DeliveryFields() {}

    static Parsed<DeliveryQuery> query(Parameters parameters) {
        Parsed<Set<DeliveryState>> states = text(parameters, "state").flatMap(DeliveryFields::states);
        Parsed<DeliveryMethod> method = text(parameters, "method").flatMap(DeliveryFields::method);
        Parsed<Oid> oid = text(parameters, "oid").flatMap(DeliveryFields::oid);
        Parsed<UUID> guid = parameters.field("invoiceGuid").read(Guids::parse);
        Parsed<InvoiceNumber> number = text(parameters, "invoiceNumber").flatMap(DeliveryFields::number);
        Parsed<Long> code = parameters.field("code").read(WholeNumbers::parse).flatMap(DeliveryFields::code);
        Parsed<Instant> from = time(parameters, "from");
        Parsed<Instant> to = time(parameters, "to");
        Parsed<DeliveryQuery.Key> before = text(parameters, "before").flatMap(DeliveryFields::key);
        Parsed<Long> limit = parameters.field("limit").read(WholeNumbers::parse).flatMap(DeliveryFields::pageSize);
        return Stream.of(states, method, oid, guid, number, code, from, to, before, limit)
                .map(Parsed::flaw)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Parsed::<DeliveryQuery>malformed)
                .orElseGet(() -> Parsed.value(new DeliveryQuery(
                        states.toOptional().orElse(UNFINISHED),
                        method.toOptional(),
                        oid.toOptional(),
                        guid.toOptional().map(InvoiceGuid::new),
                        number.toOptional(),
                        code.toOptional().map(Long::intValue),
                        from.toOptional(),
                        to.toOptional(),
                        before.toOptional(),
                        limit.toOptional().orElse(ROWS_BY_DEFAULT).intValue())));
    }

    static String key(Delivery delivery) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, delivery.putAt()) + "-" + delivery.number();
    }

    static String word(DeliveryState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Parsed<String> text(Parameters parameters, String name) {
        return parameters.field(name).read(Texts::parse);
    }

    private static Parsed<Instant> time(Parameters parameters, String name) {
        return parameters.field(name).read(node -> Dates.parse(node, ZoneOffset.UTC));
    }

    private static Parsed<Set<DeliveryState>> states(String text) {
        return Optional.ofNullable(STATES.get(text.toLowerCase(Locale.ROOT)))
                .map(Parsed::value)
                .orElseGet(() -> Parsed.malformed("поле state: waiting, attention, done, given-up или all"));
    }

    private static Parsed<DeliveryMethod> method(String text) {
        return Arrays.stream(DeliveryMethod.values())
                .filter(it ->
                        it.wireName().equalsIgnoreCase(text) || it.russianName().equalsIgnoreCase(text))
                .findFirst()
                .map(Parsed::value)
                .orElseGet(() -> Parsed.malformed("поле method: Receive, Pay, Status или CashDesk"));
    }

    private static Parsed<Oid> oid(String text) {
        return Oid.isValid(text) ? Parsed.value(new Oid(text)) : Parsed.malformed("поле oid: не ОИД");
    }

    private static Parsed<InvoiceNumber> number(String text) {
        try {
            return Parsed.value(new InvoiceNumber(text));
        } catch (IllegalArgumentException e) {
            return Parsed.malformed("поле invoiceNumber: не номер счёта");
        }
    }

    private static Parsed<Long> code(long code) {
        return code >= 100 && code <= 9999 ? Parsed.value(code) : Parsed.malformed("поле code: от 100 до 9999");
    }

    private static Parsed<DeliveryQuery.Key> key(String text) {
        Matcher key = KEY.matcher(text);
        return key.matches()
                ? Parsed.value(new DeliveryQuery.Key(
                        Instant.EPOCH.plus(Long.parseLong(key.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(key.group(2))))
                : Parsed.malformed("поле before: не место в списке");
    }

    private static Parsed<Long> pageSize(long rows) {
        return rows >= 1 && rows <= Deliveries.LARGEST_PAGE
                ? Parsed.value(rows)
                : Parsed.malformed("поле limit: от 1 до " + Deliveries.LARGEST_PAGE);
    }
}
