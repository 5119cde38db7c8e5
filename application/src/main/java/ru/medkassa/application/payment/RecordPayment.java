package ru.medkassa.application.payment;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.cashdesk.CashDesks;
import ru.medkassa.application.confirmation.DeliverLater;
import ru.medkassa.application.invoice.HeldInvoice;
import ru.medkassa.application.invoice.Invoices;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;
import ru.medkassa.domain.payment.Settlement;

/**
 * A cash desk reports that it has taken a payment and printed the receipt (method Pay). The fact is recorded once,
 * however often it is reported: the invoice is held while we look, and the unique key of the payment is the last judge.
 */
@Singleton
@Transactional
public class RecordPayment {

    private final HeldInvoice held;
    private final Invoices invoices;
    private final Payments payments;
    private final CashDesks cashDesks;
    private final Journal journal;
    private final DeliverLater deliverLater;
    private final Clock clock;

    @Inject
    public RecordPayment(
            HeldInvoice held,
            Invoices invoices,
            Payments payments,
            CashDesks cashDesks,
            Journal journal,
            DeliverLater deliverLater,
            Clock clock) {
        this.held = held;
        this.invoices = invoices;
        this.payments = payments;
        this.cashDesks = cashDesks;
        this.journal = journal;
        this.deliverLater = deliverLater;
        this.clock = clock;
    }

    public PaymentAnswer execute(Tenant tenant, InvoiceGuid guid, Payment payment) {
        return held.find(tenant, guid).fold(invoice -> recordOn(invoice, tenant, payment), PaymentAnswer.Refused::new);
    }

    private PaymentAnswer recordOn(Invoice invoice, Tenant tenant, Payment payment) {
        Optional<RecordedPayment> original = payments.find(invoice.key(), payment.cashDesk(), payment.checkNumber());
        if (original.isPresent()) {
            return repeated(tenant, invoice, original.get(), payment);
        }
        return cashDesks
                .find(payment.cashDesk(), tenant.allStores())
                .<PaymentAnswer>map(desk -> settle(tenant, invoice, desk, payment))
                .orElseGet(() -> new PaymentAnswer.Refused(Refusal.CASH_DESK_UNKNOWN));
    }

    private PaymentAnswer repeated(Tenant tenant, Invoice invoice, RecordedPayment original, Payment payment) {
        int reports = journal.reportsOf(
                tenant.organization().id(), invoice.key().guid(), payment.cashDesk(), payment.checkNumber());
        boolean same = original.payment().tellsTheSameAs(payment);
        if (!same) {
            payments.remark(original, Remark.REPEATED_WITH_OTHER_CONTENT);
        }
        return new PaymentAnswer.AlreadyRecorded(invoice, original, same, 1 + Math.max(1, reports));
    }

    private PaymentAnswer settle(Tenant tenant, Invoice invoice, CashDesk desk, Payment payment) {
        Settlement settlement = Settlement.of(payment, desk, invoice, saleOf(invoice), clock.instant());
        payments.add(settlement.payment(), settlement.remarks());
        invoices.update(settlement.invoice());
        settlement.sale().ifPresent(invoices::update);
        deliverLater.put(tenant, new Confirmation.Paid(invoice.key(), payment.cashDesk(), payment.checkNumber()));
        return new PaymentAnswer.Recorded(settlement.invoice());
    }

    /**
     * A refund is always held before its sale, never the other way round, so two payments cannot wait for each other. A
     * refund that names itself or another refund has no sale.
     */
    private Optional<Invoice> saleOf(Invoice invoice) {
        return invoice.isRefund()
                ? invoice.parent()
                        .flatMap(parent ->
                                invoices.lock(new InvoiceKey(invoice.key().store(), parent)))
                        .filter(parent -> !parent.isRefund())
                : Optional.empty();
    }
}
