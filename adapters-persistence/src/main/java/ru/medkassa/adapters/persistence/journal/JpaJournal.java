package ru.medkassa.adapters.persistence.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.payment.CheckNumber;

/** The journal, in PostgreSQL. A row is written when the transaction ends, or when the journal is read before that. */
@ApplicationScoped
class JpaJournal implements Journal {

    private static final String REPORTS = "select count(*) from JournalRow j where j.organizationId = :organization"
            + " and j.direction = INCOMING"
            + " and j.subject.invoiceGuid = :invoice and j.subject.cashDeskGuid = :desk and j.subject.checkNumber = :check";

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    JpaJournal() {}

    JpaJournal(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void write(JournalEntry entry) {
        entities.persist(JournalRow.of(entry));
    }

    @Override
    public int reportsOf(
            OrganizationId organization, InvoiceGuid invoice, CashDeskGuid cashDesk, CheckNumber checkNumber) {
        return entities.createQuery(REPORTS, Long.class)
                .setParameter("organization", organization.value())
                .setParameter("invoice", invoice.value())
                .setParameter("desk", cashDesk.value())
                .setParameter("check", checkNumber.value())
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<WrittenEntry> read(OrganizationId organization, JournalQuery query) {
        return new JournalPage(organization, query)
                .on(entities).stream().map(JournalRow::toWrittenEntry).toList();
    }
}
