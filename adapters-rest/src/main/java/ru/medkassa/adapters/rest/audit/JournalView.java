package ru.medkassa.adapters.rest.audit;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ru.medkassa.application.guide.ErrorGuide;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.MethodName;

/**
 * A page of the journal, newest row first.
 *
 * @param next what to ask with as {@code before} for the following page; null on the last one
 */
@JsonbNillable
@JsonbPropertyOrder({"entries", "next"})
public record JournalView(List<Row> entries, String next) {

    /**
     * One call; times are in UTC, the duration in milliseconds.
     *
     * @param methodName the method in Russian
     * @param check as the 1C module names a check, its time in the zone of the organisation
     * @param resultCode the column Result of the 1C module: 1 done, 2 done before or refused
     * @param messageText the column Message of the 1C module
     * @param advice who does what now; null if the call was done
     */
    @JsonbNillable
    @JsonbPropertyOrder({
        "number",
        "at",
        "direction",
        "method",
        "methodName",
        "attempt",
        "ogrn",
        "oid",
        "invoiceNumber",
        "invoiceGuid",
        "cashdeskGuid",
        "checkNumber",
        "check",
        "payments",
        "httpCode",
        "status",
        "result",
        "resultCode",
        "message",
        "messageText",
        "durationMs",
        "user",
        "identifiedBy",
        "address",
        "incident",
        "advice"
    })
    public record Row(
            long number,
            String at,
            String direction,
            String method,
            String methodName,
            int attempt,
            String ogrn,
            String oid,
            String invoiceNumber,
            String invoiceGuid,
            String cashdeskGuid,
            Long checkNumber,
            String check,
            String payments,
            Integer httpCode,
            Integer status,
            String result,
            Integer resultCode,
            String message,
            String messageText,
            double durationMs,
            String user,
            String identifiedBy,
            String address,
            String incident,
            AdviceView advice) {

        private static final double NANOS_PER_MILLI = 1e6;

        static Row of(Journal.WrittenEntry written, ZoneId zone) {
            JournalEntry entry = written.entry();
            JournalEntry.Subject subject = entry.subject();
            JournalEntry.Outcome outcome = entry.outcome();
            return new Row(
                    written.number(),
                    entry.at().toString(),
                    word(entry.direction()),
                    entry.method(),
                    MethodName.russian(entry.method()),
                    entry.attempt(),
                    entry.ogrn().orElse(null),
                    entry.oid().orElse(null),
                    subject.invoiceNumber().orElse(null),
                    subject.invoiceGuid().map(UUID::toString).orElse(null),
                    subject.cashDesk().map(UUID::toString).orElse(null),
                    subject.checkNumber().orElse(null),
                    SourceWords.check(entry, zone).orElse(null),
                    subject.payments().orElse(null),
                    outcome.httpCode().orElse(null),
                    outcome.status().orElse(null),
                    word(outcome.result()),
                    SourceWords.result(outcome.result()).orElse(null),
                    outcome.message(),
                    SourceWords.message(entry),
                    entry.duration().toNanos() / NANOS_PER_MILLI,
                    entry.caller().login().orElse(null),
                    word(entry.caller().identifiedBy()),
                    entry.caller().address(),
                    outcome.incident().map(UUID::toString).orElse(null),
                    ErrorGuide.of(entry).map(AdviceView::of).orElse(null));
        }

        private static String word(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
