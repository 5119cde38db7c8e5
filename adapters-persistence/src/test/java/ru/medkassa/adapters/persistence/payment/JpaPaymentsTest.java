package ru.medkassa.adapters.persistence.payment;

import java.util.List;
import java.util.function.Supplier;
import ru.medkassa.adapters.persistence.PortsInDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.Ports;
import ru.medkassa.application.payment.PaymentsContract;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;

class JpaPaymentsTest extends PaymentsContract {

    @Override
    protected Ports ports() {
        return PortsInDatabase.PORTS;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return TestEntities.inTransaction(work);
    }

    @Override
    protected List<Remark> reconciliationOf(RecordedPayment payment) {
        return inTransaction(() ->
                remarks(payment).stream().map(it -> Remark.valueOf((String) it)).toList());
    }

    private static List<?> remarks(RecordedPayment payment) {
        return TestEntities.ENTITIES
                .createNativeQuery(
                        "select r.remark from medkassa.reconciliation r join medkassa.payment p on p.id = r.payment_id"
                                + " where p.store_id = ? and p.invoice_guid = ? and p.cash_desk_guid = ?"
                                + " and p.check_number = ?",
                        String.class)
                .setParameter(1, payment.invoice().store().value())
                .setParameter(2, payment.invoice().guid().value())
                .setParameter(3, payment.payment().cashDesk().value())
                .setParameter(4, payment.payment().checkNumber().value())
                .getResultList();
    }
}
