package ru.medkassa.adapters.persistence.payment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.medkassa.application.payment.Reconciliation.RemarkedPayment;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;

/** The row of a payment, with its parts and its places on the reconciliation list. Times are kept to the microsecond. */
@Entity
@Table(name = "payment")
class PaymentRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payment_id")
    @SequenceGenerator(name = "payment_id", sequenceName = "payment_id", allocationSize = 50)
    private Long id;

    private long storeId;
    private UUID invoiceGuid;
    private UUID cashDeskGuid;
    private long checkNumber;

    @Enumerated(EnumType.STRING)
    private InvoiceType requestedDirection;

    @Enumerated(EnumType.STRING)
    private InvoiceType direction;

    private Instant settledAt;
    private Instant recordedAt;
    private long sum;

    @ElementCollection
    @CollectionTable(name = "payment_tender", joinColumns = @JoinColumn(name = "payment_id"))
    @OrderColumn(name = "position")
    private List<TenderRow> tenders;

    @ElementCollection
    @CollectionTable(name = "reconciliation", joinColumns = @JoinColumn(name = "payment_id"))
    @Column(name = "remark")
    @Enumerated(EnumType.STRING)
    private Set<Remark> remarks;

    protected PaymentRow() {}

    static PaymentRow of(RecordedPayment recorded, Set<Remark> remarks) {
        Payment payment = recorded.payment();
        PaymentRow row = new PaymentRow();
        row.storeId = recorded.invoice().store().value();
        row.invoiceGuid = recorded.invoice().guid().value();
        row.cashDeskGuid = payment.cashDesk().value();
        row.checkNumber = payment.checkNumber().value();
        row.requestedDirection = payment.direction().orElse(null);
        row.direction = recorded.direction();
        row.settledAt =
                payment.settledAt().map(it -> it.truncatedTo(ChronoUnit.MICROS)).orElse(null);
        row.recordedAt = recorded.recordedAt().truncatedTo(ChronoUnit.MICROS);
        row.sum = payment.sum().kopecks();
        row.tenders = payment.tenders().stream().map(TenderRow::of).toList();
        row.remarks = Set.copyOf(remarks);
        return row;
    }

    RecordedPayment toRecordedPayment() {
        Payment payment = new Payment(
                new CashDeskGuid(cashDeskGuid),
                new CheckNumber(checkNumber),
                Optional.ofNullable(requestedDirection),
                Optional.ofNullable(settledAt),
                tenders.stream().map(TenderRow::toTender).toList());
        InvoiceKey invoice = new InvoiceKey(new StoreId(storeId), new InvoiceGuid(invoiceGuid));
        return new RecordedPayment(invoice, payment, direction, recordedAt);
    }

    RemarkedPayment toRemarkedPayment(ReconciliationRow remark, String invoiceNumber, String storeOid) {
        return new RemarkedPayment(
                remark.toKey(),
                new Oid(storeOid),
                new InvoiceGuid(invoiceGuid),
                new InvoiceNumber(invoiceNumber),
                new CashDeskGuid(cashDeskGuid),
                new CheckNumber(checkNumber),
                direction,
                new Money(sum),
                Optional.ofNullable(settledAt),
                recordedAt);
    }
}
