package ru.medkassa.adapters.persistence.journal;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.application.journal.JournalEntry.Subject;

/** What a call was about, as columns of its row. */
@Embeddable
record SubjectColumns(String invoiceNumber, UUID invoiceGuid, UUID cashDeskGuid, Long checkNumber, String payments) {

    static SubjectColumns of(Subject subject) {
        return new SubjectColumns(
                subject.invoiceNumber().orElse(null),
                subject.invoiceGuid().orElse(null),
                subject.cashDesk().orElse(null),
                subject.checkNumber().orElse(null),
                subject.payments().orElse(null));
    }

    Subject toSubject() {
        return new Subject(
                Optional.ofNullable(invoiceNumber),
                Optional.ofNullable(invoiceGuid),
                Optional.ofNullable(cashDeskGuid),
                Optional.ofNullable(checkNumber),
                Optional.ofNullable(payments));
    }
}
