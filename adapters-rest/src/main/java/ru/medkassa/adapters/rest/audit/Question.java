package ru.medkassa.adapters.rest.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.medkassa.dialect.reading.Dates;
import ru.medkassa.dialect.reading.Guids;
import ru.medkassa.dialect.reading.Node;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.dialect.reading.WholeNumbers;

/**
 * What an auditor asks, field by field; the first field that cannot be taken makes the whole question one that cannot be
 * answered. A time without a zone is UTC.
 */
final class Question {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern KEY = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    private final Parameters parameters;
    private Optional<String> flaw = Optional.empty();

    Question(Parameters parameters) {
        this.parameters = parameters;
    }

    <T> Optional<T> field(Function<Node, Parsed<T>> parser, String name, String... aliases) {
        Parsed<T> parsed = parameters.field(name, aliases).read(parser);
        flaw = flaw.or(parsed::flaw);
        return parsed.toOptional();
    }

    Optional<Instant> moment(String name) {
        return field(node -> Dates.parse(node, ZoneOffset.UTC), name);
    }

    Optional<UUID> guid(String name, String... aliases) {
        return field(Guids::parse, name, aliases);
    }

    Optional<Long> number(String name, String... aliases) {
        return field(WholeNumbers::parse, name, aliases);
    }

    /** A whole number from 1 to the largest. */
    Optional<Integer> count(int largest, String name, String... aliases) {
        return field(
                        node -> WholeNumbers.parse(node)
                                .flatMap(it -> it >= 1 && it <= largest
                                        ? Parsed.value(it)
                                        : Parsed.malformed("от 1 до " + largest)),
                        name,
                        aliases)
                .map(Long::intValue);
    }

    Optional<String> text(String name, String... aliases) {
        return field(
                node -> Texts.parse(node)
                        .flatMap(it -> it.length() <= LONGEST_TEXT
                                ? Parsed.value(it)
                                : Parsed.malformed("длиннее " + LONGEST_TEXT + " знаков")),
                name,
                aliases);
    }

    /** One of the words that stand for the values of an enumeration, in any case. */
    <E extends Enum<E>> Optional<E> word(Class<E> type, String name, String... aliases) {
        return field(
                node -> Texts.parse(node).flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(it -> it.name().equalsIgnoreCase(text))
                        .findFirst()
                        .map(Parsed::value)
                        .orElseGet(() -> Parsed.malformed("одно из " + words(type)))),
                name,
                aliases);
    }

    /** The place of a row, as {@link #key(Instant, long)} writes it. */
    <K> Optional<K> before(BiFunction<Instant, Long, K> key) {
        return field(
                node -> Texts.parse(node).flatMap(text -> {
                    Matcher place = KEY.matcher(text);
                    return place.matches()
                            ? Parsed.value(key.apply(
                                    Instant.EPOCH.plus(Long.parseLong(place.group(1)), ChronoUnit.MICROS),
                                    Long.parseLong(place.group(2))))
                            : Parsed.malformed("не место в журнале");
                }),
                "before");
    }

    static String key(Instant at, long number) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + number;
    }

    void refuse(String reason) {
        flaw = flaw.or(() -> Optional.of(reason));
    }

    /** The value that was made of the fields, unless one of them cannot be taken. */
    <T> Parsed<T> answer(T value) {
        return flaw.<Parsed<T>>map(Parsed::malformed).orElseGet(() -> Parsed.value(value));
    }

    private static String words(Class<? extends Enum<?>> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
