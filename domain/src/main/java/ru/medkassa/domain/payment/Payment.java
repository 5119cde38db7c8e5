package ru.medkassa.domain.payment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;

/**
 * A payment as a cash desk reports it: the receipt with this number has been printed at this desk.
 *
 * @param direction which way the money went; absent if the desk left it to the invoice
 * @param settledAt when the money was taken ({@code BillDate}); absent if the desk did not say; to the
 *     microsecond, as we can keep it, so that a repeated report is compared with what was kept of the first
 */
public record Payment(
        CashDeskGuid cashDesk,
        CheckNumber checkNumber,
        Optional<InvoiceType> direction,
        Optional<Instant> settledAt,
        List<Tender> tenders) {

    public Payment {
        settledAt = settledAt.map(it -> it.truncatedTo(ChronoUnit.MICROS));
        tenders = List.copyOf(tenders);
        if (tenders.isEmpty()) {
            throw new IllegalArgumentException("A payment has at least one tender");
        }
        if (sum(tenders).compareTo(Money.LARGEST_ON_A_RECEIPT) > 0) {
            throw new IllegalArgumentException("A payment is at most 42 949 672.95 roubles");
        }
    }

    public Money sum() {
        return sum(tenders);
    }

    /**
     * Whether another report under the same number tells of the same fact: the same sums by kind, the same direction
     * and the same time. The order of the tenders and how a kind's sum is split do not matter.
     */
    public boolean tellsTheSameAs(Payment other) {
        return cashDesk.equals(other.cashDesk)
                && checkNumber.equals(other.checkNumber)
                && direction.equals(other.direction)
                && settledAt.equals(other.settledAt)
                && sumsByKind().equals(other.sumsByKind());
    }

    private Map<PaymentKind, Money> sumsByKind() {
        Map<PaymentKind, Money> sums = new EnumMap<>(PaymentKind.class);
        tenders.forEach(tender -> sums.merge(tender.kind(), tender.sum(), Money::plus));
        return sums;
    }

    private static Money sum(List<Tender> tenders) {
        return tenders.stream().map(Tender::sum).reduce(Money.ZERO, Money::plus);
    }
}
