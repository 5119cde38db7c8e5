package ru.medkassa.application.payment;

import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;

/** Port: the payments we keep. None is ever changed or removed. */
public interface Payments {

    Optional<RecordedPayment> find(InvoiceKey invoice, CashDeskGuid cashDesk, CheckNumber checkNumber);

    /** Writes a payment that is not in the books yet, and its remarks on the reconciliation list. */
    void add(RecordedPayment payment, Set<Remark> remarks);

    /** Puts a payment that is in the books on the reconciliation list; the second time for the same reason does nothing. */
    void remark(RecordedPayment payment, Remark remark);
}
