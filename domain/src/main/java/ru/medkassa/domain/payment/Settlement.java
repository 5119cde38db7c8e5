package ru.medkassa.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;

/**
 * What a payment does to the books: the recorded payment, the invoice after it, for a refund also the sale whose money
 * was given back, and what a person should look at.
 *
 * <p>Nothing is refused here. The receipt is printed and the money is in the drawer, or out of it: an overpayment, a
 * payment of a cancelled invoice or an odd date is written down as it is and remarked.
 *
 * @param sale the sale that a refund invoice returns, after it; absent for everything else
 */
public record Settlement(RecordedPayment payment, Invoice invoice, Optional<Invoice> sale, Set<Remark> remarks) {

    /** By how much the clock of a cash desk may be ahead of ours before it is remarked. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

    public Settlement {
        remarks =
                Collections.unmodifiableSet(remarks.isEmpty() ? EnumSet.noneOf(Remark.class) : EnumSet.copyOf(remarks));
    }

    /**
     * Settles a payment.
     *
     * @param sale the parent of a refund invoice, if it is known here
     */
    public static Settlement of(Payment payment, CashDesk desk, Invoice invoice, Optional<Invoice> sale, Instant now) {
        InvoiceType direction =
                invoice.isRefund() ? InvoiceType.REFUND : payment.direction().orElse(InvoiceType.SALE);
        RecordedPayment recorded = new RecordedPayment(invoice.key(), payment, direction, now);
        Set<Remark> remarks = oddities(recorded, desk, invoice);
        Money sum = payment.sum();
        if (direction == InvoiceType.SALE || invoice.isRefund()) {
            return settled(recorded, invoice.receive(sum), sale.map(it -> returned(it, sum, remarks)), remarks);
        }
        return settled(recorded, returned(invoice, sum, remarks), Optional.empty(), remarks);
    }

    private static Settlement settled(
            RecordedPayment payment, Invoice after, Optional<Invoice> sale, Set<Remark> remarks) {
        boolean counted = payment.direction() == InvoiceType.SALE || after.isRefund();
        if (counted && !after.balance().overpaid().isZero()) {
            remarks.add(Remark.OVERPAID);
        }
        if (after.isRefund() && sale.isEmpty()) {
            remarks.add(Remark.SALE_UNKNOWN);
        }
        return new Settlement(payment, after, sale, remarks);
    }

    private static Invoice returned(Invoice sale, Money sum, Set<Remark> remarks) {
        if (sum.compareTo(sale.balance().paid()) > 0) {
            remarks.add(Remark.RETURNED_MORE_THAN_PAID);
        }
        return sale.giveBack(sum);
    }

    private static Set<Remark> oddities(RecordedPayment recorded, CashDesk desk, Invoice invoice) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        Instant settledAt = recorded.settledAt();
        remarkIf(invoice.isCancelled(), Remark.ON_CANCELLED_INVOICE, remarks);
        remarkIf(desk.deleted(), Remark.AT_DELETED_CASH_DESK, remarks);
        remarkIf(recorded.payment().settledAt().isEmpty(), Remark.SETTLEMENT_TIME_ABSENT, remarks);
        remarkIf(
                settledAt.isAfter(recorded.recordedAt().plus(CLOCK_TOLERANCE)),
                Remark.SETTLEMENT_TIME_IN_FUTURE,
                remarks);
        remarkIf(
                settledAt.isBefore(invoice.date().minus(1, ChronoUnit.DAYS)),
                Remark.SETTLEMENT_BEFORE_INVOICE,
                remarks);
        return remarks;
    }

    private static void remarkIf(boolean odd, Remark remark, Set<Remark> remarks) {
        if (odd) {
            remarks.add(remark);
        }
    }
}
