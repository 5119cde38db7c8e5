package ru.medkassa.domain.payment;

import ru.medkassa.domain.Fresh;

/** Payments for tests: {@code aPayment().at(desk).card("1000.00").build()}. */
public final class TestPayments {

    private TestPayments() {}

    /** A payment at a desk of its own under a number of its own; its direction is left to the invoice. */
    public static PaymentBuilder aPayment() {
        return new PaymentBuilder();
    }

    public static CheckNumber freshCheckNumber() {
        return new CheckNumber(Fresh.number());
    }
}
