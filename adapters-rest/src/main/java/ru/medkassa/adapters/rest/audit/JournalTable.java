package ru.medkassa.adapters.rest.audit;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.adapters.rest.export.Table;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.application.journal.MethodName;

/** The journal as a file: the columns of the 1C module's register under its names, then ours. */
final class JournalTable {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private static final List<String> COLUMNS = List.of(
            "Период",
            "Чек",
            "Номер заказа",
            "Тип метода",
            "Метод",
            "Lpu OGRN",
            "Lpu OID",
            "Invoice guid",
            "Cashdesk guid",
            "Payments",
            "Check num",
            "Код ответа",
            "Код ошибки",
            "Result",
            "Номер попытки",
            "Message",
            "Направление",
            "Пользователь",
            "Адрес",
            "Длительность, мс",
            "Инцидент",
            "Номер записи");

    private JournalTable() {}

    static Table of(Iterator<Journal.WrittenEntry> entries, ZoneId zone) {
        return new Table(
                "journal", "Журнал обмена", zone, COLUMNS, new Rows<>(entries, it -> List.of(cells(it, zone))));
    }

    private static List<?> cells(Journal.WrittenEntry written, ZoneId zone) {
        JournalEntry entry = written.entry();
        JournalEntry.Subject subject = entry.subject();
        JournalEntry.Outcome outcome = entry.outcome();
        return Arrays.asList(
                LocalDateTime.ofInstant(entry.at(), zone),
                or(SourceWords.check(entry, zone)),
                or(subject.invoiceNumber()),
                MethodName.russian(entry.method()),
                entry.method(),
                or(entry.ogrn()),
                or(entry.oid()),
                or(subject.invoiceGuid().map(UUID::toString)),
                or(subject.cashDesk().map(UUID::toString)),
                or(subject.payments()),
                or(subject.checkNumber()),
                or(outcome.httpCode()),
                or(outcome.status()),
                or(SourceWords.result(outcome.result())),
                entry.attempt(),
                SourceWords.message(entry),
                entry.direction() == Direction.INCOMING ? "входящий" : "исходящий",
                or(entry.caller().login()),
                entry.caller().address(),
                entry.duration().toNanos() / NANOS_PER_MILLI,
                or(outcome.incident().map(UUID::toString)),
                written.number());
    }

    private static Object or(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }
}
