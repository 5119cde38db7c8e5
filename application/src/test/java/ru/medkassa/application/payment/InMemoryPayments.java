package ru.medkassa.application.payment;

import java.time.Instant;
import java.util.EnumMap;
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
    private final Map<Key, Map<Remark, Instant>> reconciliation = new LinkedHashMap<>();
    private Instant remarkedAt = Instant.parse("2026-03-02T10:00:00Z");

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
        remarkedAt = remarkedAt.plusSeconds(1);
        reconciliation
                .computeIfAbsent(key(payment), it -> new EnumMap<>(Remark.class))
                .putIfAbsent(remark, remarkedAt);
    }

    /** All payments in the order in which they were recorded. */
    public List<RecordedPayment> all() {
        return List.copyOf(payments.values());
    }

    public List<Remark> reconciliationOf(RecordedPayment payment) {
        return List.copyOf(reconciliation.getOrDefault(key(payment), Map.of()).keySet());
    }

    /** Where the remarks on a payment stand on the list. */
    List<ReconciliationQuery.Key> listed(RecordedPayment payment) {
        long number = List.copyOf(payments.keySet()).indexOf(key(payment));
        return reconciliation.getOrDefault(key(payment), Map.of()).entrySet().stream()
                .map(it -> new ReconciliationQuery.Key(it.getValue(), number, it.getKey()))
                .toList();
    }

    private static Key key(RecordedPayment recorded) {
        return new Key(
                recorded.invoice(),
                recorded.payment().cashDesk(),
                recorded.payment().checkNumber());
    }

    private record Key(InvoiceKey invoice, CashDeskGuid cashDesk, CheckNumber checkNumber) {}
}
