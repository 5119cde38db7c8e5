package ru.medkassa.adapters.persistence.journal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.application.journal.JournalEntry.Outcome;
import ru.medkassa.application.journal.JournalEntry.Result;

/** What a call was answered, as columns of its row. */
@Embeddable
record OutcomeColumns(
        Integer httpCode,
        Integer status,
        @Enumerated(EnumType.STRING) Result result,
        String message,
        UUID incident) {

    static OutcomeColumns of(Outcome outcome) {
        return new OutcomeColumns(
                outcome.httpCode().orElse(null),
                outcome.status().orElse(null),
                outcome.result(),
                outcome.message(),
                outcome.incident().orElse(null));
    }

    Outcome toOutcome() {
        return new Outcome(
                Optional.ofNullable(httpCode),
                Optional.ofNullable(status),
                result,
                message,
                Optional.ofNullable(incident));
    }
}
