package ru.medkassa.adapters.persistence.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.application.payment.Payments;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;

/** The payments we keep, in PostgreSQL. */
@ApplicationScoped
class JpaPayments implements Payments {

    private static final String FIND = "select p from PaymentRow p left join fetch p.tenders where p.storeId = :store"
            + " and p.invoiceGuid = :invoice and p.cashDeskGuid = :desk and p.checkNumber = :check";

    /** Native, since the list is no entity. */
    private static final String REMARK = "insert into medkassa.reconciliation (payment_id, remark)"
            + " select id, :remark from medkassa.payment where store_id = :store and invoice_guid = :invoice"
            + " and cash_desk_guid = :desk and check_number = :check on conflict do nothing";

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    JpaPayments() {}

    JpaPayments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<RecordedPayment> find(InvoiceKey invoice, CashDeskGuid cashDesk, CheckNumber checkNumber) {
        List<PaymentRow> rows = entities.createQuery(FIND, PaymentRow.class)
                .setParameter("store", invoice.store().value())
                .setParameter("invoice", invoice.guid().value())
                .setParameter("desk", cashDesk.value())
                .setParameter("check", checkNumber.value())
                .getResultList();
        Optional<RecordedPayment> found = rows.stream().findFirst().map(PaymentRow::toRecordedPayment);
        rows.forEach(entities::detach);
        return found;
    }

    /** Writes at once, so that the unique key judges here and not when the transaction ends. */
    @Override
    public void add(RecordedPayment payment, Set<Remark> remarks) {
        entities.persist(PaymentRow.of(payment, remarks));
        entities.flush();
        entities.clear();
    }

    @Override
    public void remark(RecordedPayment payment, Remark remark) {
        entities.createNativeQuery(REMARK)
                .setParameter("remark", remark.name())
                .setParameter("store", payment.invoice().store().value())
                .setParameter("invoice", payment.invoice().guid().value())
                .setParameter("desk", payment.payment().cashDesk().value())
                .setParameter("check", payment.payment().checkNumber().value())
                .executeUpdate();
    }
}
