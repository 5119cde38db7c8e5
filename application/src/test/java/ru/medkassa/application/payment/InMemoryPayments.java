package ru.medkassa.application.payment;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;

public final class InMemoryPayments implements Payments {

    private final Map<Key, RecordedPayment> payments = new LinkedHashMap<>();
    private final Map<Key, Set<Remark>> reconciliation = new LinkedHashMap<>();

    @Override
    public Optional<RecordedPayment> find(InvoiceKey invoice, CashDeskGuid cashDesk, CheckNumber checkNumber) {
        return Optional.ofNullable(payments.get(new Key(invoice, cashDesk, checkNumber)));
    }

    @Override
    public void add(RecordedPayment payment, Set<Remark> remarks) {
        if (payments.putIfAbsent(key(payment), payment) != null) {
            throw new IllegalStateException("The payment is in the books already");
        }
        remarks.forEach(remark -> remark(payment, remark));
    }

    @Override
    public void remark(RecordedPayment payment, Remark remark) {
        if (!payments.containsKey(key(payment))) {
            throw new IllegalStateException("Only a payment that is in the books can be remarked");
        }
        reconciliation
                .computeIfAbsent(key(payment), it -> EnumSet.noneOf(Remark.class))
                .add(remark);
    }

    /** All payments in the order in which they were recorded. */
    public List<RecordedPayment> all() {
        return List.copyOf(payments.values());
    }

    public List<Remark> reconciliationOf(RecordedPayment payment) {
        return List.copyOf(reconciliation.getOrDefault(key(payment), Set.of()));
    }

    private static Key key(RecordedPayment recorded) {
        return new Key(
                recorded.invoice(),
                recorded.payment().cashDesk(),
                recorded.payment().checkNumber());
    }

    private record Key(InvoiceKey invoice, CashDeskGuid cashDesk, CheckNumber checkNumber) {}
}
