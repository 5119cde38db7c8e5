package ru.medkassa.application.invoice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * Keeps what the medical information system answered to a question of ours, and writes the question in the journal. What
 * our books refuse of it, they know better.
 */
@Singleton
@Transactional
public class KeepPulledInvoices {

    private final TakeInInvoices takeInInvoices;
    private final Journal journal;

    @Inject
    public KeepPulledInvoices(TakeInInvoices takeInInvoices, Journal journal) {
        this.takeInInvoices = takeInInvoices;
        this.journal = journal;
    }

    public void execute(OrganizationId organization, List<Invoice> pulled, JournalEntry question) {
        for (int from = 0; from < pulled.size(); from += TakeInInvoices.LARGEST_BATCH) {
            int to = Math.min(pulled.size(), from + TakeInInvoices.LARGEST_BATCH);
            takeInInvoices.execute(organization, pulled.subList(from, to), Arrival.Way.PULL);
        }
        journal.write(question);
    }
}
