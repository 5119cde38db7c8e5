package ru.medkassa.adapters.rest.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.medkassa.application.payment.Reconciliation;
import ru.medkassa.application.payment.ReconciliationQuery;
import ru.medkassa.dialect.reading.Dates;
import ru.medkassa.dialect.reading.Guids;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.dialect.reading.WholeNumbers;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.payment.Remark;

/** The filters and the page of the reconciliation list in a query string; a time without a zone is UTC. */
final class ReconciliationFields {

    private static final long ROWS_BY_DEFAULT = 100;
    private static final Pattern KEY = Pattern.compile("(\\d{1,17})-(\\d{1,18})-(\\w{1,64})");

    private ReconciliationFields() {}

    static Parsed<ReconciliationQuery> query(Parameters parameters) {
        Parsed<Instant> from = parameters.field("from").read(node -> Dates.parse(node, ZoneOffset.UTC));
        Parsed<Instant> to = parameters.field("to").read(node -> Dates.parse(node, ZoneOffset.UTC));
        Parsed<Remark> remark =
                parameters.field("remark").read(node -> Texts.parse(node).flatMap(RemarkWord::parse));
        Parsed<UUID> guid = parameters.field("invoiceGuid").read(Guids::parse);
        Parsed<ReconciliationQuery.Key> before =
                parameters.field("before").read(node -> Texts.parse(node).flatMap(ReconciliationFields::key));
        Parsed<Long> limit = parameters.field("limit").read(node -> WholeNumbers.parse(node)
                .flatMap(ReconciliationFields::pageSize));
        return Stream.of(from, to, remark, guid, before, limit)
                .map(Parsed::flaw)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Parsed::<ReconciliationQuery>malformed)
                .orElseGet(() -> Parsed.value(new ReconciliationQuery(
                        from.toOptional(),
                        to.toOptional(),
                        remark.toOptional(),
                        guid.toOptional().map(InvoiceGuid::new),
                        before.toOptional(),
                        limit.toOptional().orElse(ROWS_BY_DEFAULT).intValue())));
    }

    static String key(ReconciliationQuery.Key key) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, key.remarkedAt()) + "-" + key.payment() + "-"
                + RemarkWord.of(key.remark());
    }

    private static Parsed<ReconciliationQuery.Key> key(String text) {
        Matcher key = KEY.matcher(text);
        return key.matches()
                ? RemarkWord.parse(key.group(3))
                        .map(remark -> new ReconciliationQuery.Key(
                                Instant.EPOCH.plus(Long.parseLong(key.group(1)), ChronoUnit.MICROS),
                                Long.parseLong(key.group(2)),
                                remark))
                : Parsed.malformed("не место в списке сверки");
    }

    private static Parsed<Long> pageSize(long rows) {
        return rows >= 1 && rows <= Reconciliation.LARGEST_PAGE
                ? Parsed.value(rows)
                : Parsed.malformed("от 1 до " + Reconciliation.LARGEST_PAGE);
    }
}
