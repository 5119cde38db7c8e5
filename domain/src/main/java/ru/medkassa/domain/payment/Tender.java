package ru.medkassa.domain.payment;

import ru.medkassa.domain.money.Money;

/** One part of a payment: so much by this kind. */
public record Tender(PaymentKind kind, Money sum) {

    public Tender {
        if (sum.isZero() || sum.compareTo(Money.LARGEST_ON_A_RECEIPT) > 0) {
            throw new IllegalArgumentException("A tender is more than zero and at most 42 949 672.95 roubles");
        }
    }
}
