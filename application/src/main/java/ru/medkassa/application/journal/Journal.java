package ru.medkassa.application.journal;

import java.util.List;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.payment.CheckNumber;

/** Port: the journal. It can be written and read; nothing else. */
public interface Journal {

    /** How many rows one page holds at most. */
    int LARGEST_PAGE = 500;

    /** Writes a row in the transaction of the call that it tells of. */
    void write(JournalEntry entry);

    /** How many incoming calls that reported this payment, whatever they were answered, the journal holds. */
    int reportsOf(OrganizationId organization, InvoiceGuid invoice, CashDeskGuid cashDesk, CheckNumber checkNumber);

    /** The rows of one organisation, newest first. */
    List<WrittenEntry> read(OrganizationId organization, JournalQuery query);

    /** A row and its number in the journal. */
    record WrittenEntry(long number, JournalEntry entry) {}
}
