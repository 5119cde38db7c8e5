package ru.medkassa.adapters.rest.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.dialect.reading.Dates;
import ru.medkassa.dialect.reading.Guids;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.dialect.reading.WholeNumbers;

/** The filters and the page of the journal in a query string; a time without a zone is UTC. */
final class JournalFields {

    private static final long ROWS_BY_DEFAULT = 100;
    private static final Pattern KEY = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    private JournalFields() {}

    static Parsed<JournalQuery> query(Parameters parameters) {
        Parsed<Instant> from = parameters.field("from").read(node -> Dates.parse(node, ZoneOffset.UTC));
        Parsed<Instant> to = parameters.field("to").read(node -> Dates.parse(node, ZoneOffset.UTC));
        Parsed<UUID> guid = parameters.field("invoiceGuid").read(Guids::parse);
        Parsed<String> number = parameters.field("invoiceNumber").read(Texts::parse);
        Parsed<JournalQuery.Key> before =
                parameters.field("before").read(Texts::parse).flatMap(JournalFields::key);
        Parsed<Long> limit = parameters.field("limit").read(WholeNumbers::parse).flatMap(JournalFields::pageSize);
        return Stream.of(from, to, guid, number, before, limit)
                .map(Parsed::flaw)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Parsed::<JournalQuery>malformed)
                .orElseGet(() -> Parsed.value(new JournalQuery(
                        from.toOptional(),
                        to.toOptional(),
                        guid.toOptional(),
                        number.toOptional(),
                        before.toOptional(),
                        limit.toOptional().orElse(ROWS_BY_DEFAULT).intValue())));
    }

    static String key(Journal.WrittenEntry written) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, written.entry().at()) + "-" + written.number();
    }

    private static Parsed<JournalQuery.Key> key(String text) {
        Matcher key = KEY.matcher(text);
        return key.matches()
                ? Parsed.value(new JournalQuery.Key(
                        Instant.EPOCH.plus(Long.parseLong(key.group(1)), ChronoUnit.MICROS),
                        Long.parseLong(key.group(2))))
                : Parsed.malformed("поле before: не место в журнале");
    }

    private static Parsed<Long> pageSize(long rows) {
        return rows >= 1 && rows <= Journal.LARGEST_PAGE
                ? Parsed.value(rows)
                : Parsed.malformed("поле limit: от 1 до " + Journal.LARGEST_PAGE);
    }
}
