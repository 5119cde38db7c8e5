package ru.medkassa.adapters.rest.mis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.adapters.rest.identity.Identification;
import ru.medkassa.adapters.rest.v2.TenantFields;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Caller;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.application.journal.JournalEntry.IdentifiedBy;
import ru.medkassa.application.journal.JournalEntry.Outcome;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.journal.JournalEntry.Subject;
import ru.medkassa.dialect.reading.Parameters;

/** One push, and the row of the journal that tells of it: how many invoices came to what, and nothing of any of them. */
record PushCall(Instant at, Clock clock, Parameters parameters, String address, Optional<String> login) {

    static final String METHOD = "Invoices";

    JournalEntry entry(Optional<Identification.Caller> caller, int httpCode, Result result, String message) {
        return entry(caller, httpCode, result, message, Optional.empty());
    }

    JournalEntry entry(
            Optional<Identification.Caller> caller,
            int httpCode,
            Result result,
            String message,
            Optional<UUID> incident) {
        return new JournalEntry(
                at,
                Direction.INCOMING,
                METHOD,
                1,
                caller.map(it -> it.user().organization()),
                cut(TenantFields.ogrn(parameters)),
                cut(TenantFields.oid(parameters)),
                Subject.NONE,
                new Outcome(Optional.of(httpCode), Optional.empty(), result, message, incident),
                Duration.between(at, clock.instant()),
                new Caller(
                        caller.map(it -> it.user().login()).or(this::login),
                        caller.map(Identification.Caller::by).orElse(IdentifiedBy.NOTHING),
                        address));
    }

    private static Optional<String> cut(Optional<String> sent) {
        return sent.map(it -> it.substring(0, Math.min(it.length(), JournalEntry.TEXT_LENGTH)));
    }
}
