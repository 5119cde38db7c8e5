package ru.medkassa.application.payment;

import java.util.List;
import java.util.function.Supplier;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;

class InMemoryPaymentsTest extends PaymentsContract {

    private final InMemoryPayments payments = new InMemoryPayments();
    private final Ports ports = InMemoryPorts.freshWith(payments);

    @Override
    protected Ports ports() {
        return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    @Override
    protected List<Remark> reconciliationOf(RecordedPayment payment) {
        return payments.reconciliationOf(payment);
    }
}
