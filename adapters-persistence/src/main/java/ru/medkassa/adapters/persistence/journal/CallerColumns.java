package ru.medkassa.adapters.persistence.journal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import ru.medkassa.application.journal.JournalEntry.Caller;
import ru.medkassa.application.journal.JournalEntry.IdentifiedBy;

/** Who called, as columns of the call's row. */
@Embeddable
record CallerColumns(
        String callerLogin, @Enumerated(EnumType.STRING) IdentifiedBy identifiedBy, String callerAddress) {

    static CallerColumns of(Caller caller) {
        return new CallerColumns(caller.login().orElse(null), caller.identifiedBy(), caller.address());
    }

    Caller toCaller() {
        return new Caller(Optional.ofNullable(callerLogin), identifiedBy, callerAddress);
    }
}
