package ru.medkassa.adapters.rest.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.dialect.reading.Dates;
import ru.medkassa.dialect.reading.Parameters;

/** What a row of the journal says in the register of the 1C module: its columns Чек, Result and Message. */
final class SourceWords {

    private static final String MESSAGE = "Во время синхронизации данных произошла ошибка: ";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    private static final int DONE = 1;
    private static final int DONE_BEFORE_OR_REFUSED = 2;

    private SourceWords() {}

    /** The check of a payment, {@code Чек 71414 от 29.09.2021 17:06:42}; its time is that of the settlement. */
    static Optional<String> check(JournalEntry entry, ZoneId zone) {
        return entry.subject()
                .checkNumber()
                .map(number -> "Чек " + number
                        + entry.subject()
                                .payments()
                                .flatMap(it -> settledAt(it, zone))
                                .map(it -> " от " + TIME.format(it.atZone(zone)))
                                .orElse(""));
    }

    /** 1 done, 2 done before or refused; none if the call came to no end. */
    static Optional<Integer> result(Result result) {
        return switch (result) {
            case DONE -> Optional.of(DONE);
            case REFUSED -> Optional.of(DONE_BEFORE_OR_REFUSED);
            case FAILED, UNKNOWN -> Optional.empty();
        };
    }

    static String message(JournalEntry entry) {
        String message = entry.outcome().message();
        return message.isEmpty() ? "" : MESSAGE + message;
    }

    private static Optional<Instant> settledAt(String payments, ZoneId zone) {
        return Parameters.of(null, payments.getBytes(UTF_8))
                .field("BillDate")
                .read(it -> Dates.parse(it, zone))
                .toOptional();
    }
}
