package ru.medkassa.adapters.persistence.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import ru.medkassa.application.invoice.Invoices;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.PersonName;

/** The invoices we keep, in PostgreSQL: taken in one by one by Hibernate, all else by SQL, see {@link InvoiceQuery}. */
@ApplicationScoped
class JpaInvoices implements Invoices {

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    JpaInvoices() {}

    JpaInvoices(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Invoice> numbered(InvoiceNumber number, Set<StoreId> stores) {
        return read(new InvoiceQuery(InvoiceQuery.NUMBERED, ids(stores), number.value()));
    }

    @Override
    public List<Invoice> identified(InvoiceGuid guid, Set<StoreId> stores) {
        return read(new InvoiceQuery(InvoiceQuery.IDENTIFIED, ids(stores), guid.value()));
    }

    @Override
    public List<Invoice> toSettle(PersonName name, LocalDate birthday, Set<StoreId> stores) {
        return read(new InvoiceQuery(InvoiceQuery.TO_SETTLE, ids(stores), birthday, name.matchingKey()));
    }

    @Override
    public List<Invoice> dueToOfd(PersonName name, LocalDate birthday, Set<StoreId> stores) {
        return read(new InvoiceQuery(InvoiceQuery.DUE_TO_OFD, ids(stores), birthday, name.matchingKey()));
    }

    @Override
    public Optional<Invoice> lock(InvoiceKey key) {
        InvoiceQuery query = new InvoiceQuery(
                InvoiceQuery.LOCK, key.store().value(), key.guid().value());
        return read(query).stream().findFirst();
    }

    @Override
    public void update(Invoice invoice) {
        entities.unwrap(Session.class).doWork(new InvoiceUpdate(invoice));
    }

    /** Writes at once: what is read by hand would not be seen otherwise, and the primary key judges here. */
    @Override
    public void add(Invoice invoice) {
        entities.persist(InvoiceRow.of(invoice));
        entities.flush();
        entities.clear();
    }

    @Override
    public List<Invoice> lockAll(Set<InvoiceGuid> guids, Set<StoreId> stores) {
        return entities.unwrap(Session.class).doReturningWork(new LockedInvoices(ids(stores), guids(guids)));
    }

    @Override
    public Set<InvoiceKey> addAll(List<Invoice> invoices) {
        return invoices.isEmpty()
                ? Set.of()
                : entities.unwrap(Session.class).doReturningWork(new InvoiceBatch(invoices)::add);
    }

    @Override
    public void amend(List<Invoice> invoices) {
        if (!invoices.isEmpty()) {
            entities.unwrap(Session.class).doWork(new InvoiceBatch(invoices)::amend);
        }
    }

    private List<Invoice> read(InvoiceQuery query) {
        return entities.unwrap(Session.class).doReturningWork(query);
    }

    private static long[] ids(Set<StoreId> stores) {
        return stores.stream().mapToLong(StoreId::value).toArray();
    }

    private static UUID[] guids(Set<InvoiceGuid> guids) {
        return guids.stream().map(InvoiceGuid::value).toArray(UUID[]::new);
    }
}
