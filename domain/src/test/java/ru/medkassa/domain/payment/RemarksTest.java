package ru.medkassa.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.cashdesk.TestCashDesks.aCashDesk;
import static ru.medkassa.domain.cashdesk.TestCashDesks.deleted;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceBuilder;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;

/** Each thing that a person should look at is recorded all the same. */
class RemarksTest {

    private static final CashDesk DESK = aCashDesk();
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Duration TOLERANCE = Duration.ofMinutes(10);

    @Test
    void a_payment_of_more_than_is_due_is_remarked_and_counts() {
        Settlement settlement =
                settle(anInvoice().of("100.00").paid("60.00"), aPayment().cash("40.01"));

        assertThat(settlement.remarks()).containsExactly(Remark.OVERPAID);
        assertThat(settlement.invoice().balance().overpaid()).isEqualTo(Money.ofRubles("0.01"));
    }

    @Test
    void a_payment_of_all_that_is_due_is_not_remarked() {
        assertThat(remarks(anInvoice().of("100.00").paid("60.00"), aPayment().cash("40.00")))
                .isEmpty();
    }

    @Test
    void a_refund_that_leaves_something_overpaid_is_not_an_overpayment() {
        assertThat(remarks(
                        anInvoice().of("100.00").paid("150.00"),
                        aPayment().going(InvoiceType.REFUND).cash("20.00")))
                .isEmpty();
    }

    @Test
    void a_refund_invoice_that_is_paid_out_twice_is_remarked() {
        Invoice sale = anInvoice().of("100.00").paid("100.00").build();
        InvoiceBuilder refund =
                anInvoice().refunding(sale.key().guid()).of("40.00").paid("40.00");

        assertThat(settle(refund, aPayment().cash("40.00"), DESK, Optional.of(sale))
                        .remarks())
                .containsExactly(Remark.OVERPAID);
    }

    @Test
    void a_payment_on_a_cancelled_invoice_is_remarked_and_counts() {
        Settlement settlement =
                settle(anInvoice().of("100.00").cancelled(), aPayment().cash("100.00"));

        assertThat(settlement.remarks()).containsExactly(Remark.ON_CANCELLED_INVOICE);
        assertThat(settlement.invoice().balance().paid()).isEqualTo(Money.ofRubles("100.00"));
        assertThat(settlement.invoice().isCancelled()).isTrue();
    }

    @Test
    void a_payment_at_a_deleted_desk_is_remarked() {
        assertThat(settle(anInvoice(), aPayment(), deleted(DESK), Optional.empty())
                        .remarks())
                .containsExactly(Remark.AT_DELETED_CASH_DESK);
    }

    @Test
    void a_payment_without_a_time_is_remarked() {
        assertThat(remarks(anInvoice(), aPayment().withoutTime())).containsExactly(Remark.SETTLEMENT_TIME_ABSENT);
    }

    @Test
    void a_payment_from_the_future_is_remarked_beyond_the_tolerance_of_a_clock() {
        assertThat(remarks(anInvoice(), aPayment().settledAt(NOW.plus(TOLERANCE))))
                .isEmpty();
        assertThat(remarks(anInvoice(), aPayment().settledAt(NOW.plus(TOLERANCE).plusMillis(1))))
                .containsExactly(Remark.SETTLEMENT_TIME_IN_FUTURE);
    }

    @Test
    void a_payment_more_than_a_day_before_its_invoice_is_remarked() {
        Instant dayBefore = NOW.minus(Duration.ofDays(1));

        assertThat(remarks(anInvoice().issuedAt(NOW), aPayment().settledAt(dayBefore)))
                .isEmpty();
        assertThat(remarks(anInvoice().issuedAt(NOW), aPayment().settledAt(dayBefore.minusMillis(1))))
                .containsExactly(Remark.SETTLEMENT_BEFORE_INVOICE);
    }

    @Test
    void a_refund_of_more_than_was_paid_is_remarked_and_makes_no_debtor() {
        Settlement settlement = settle(
                anInvoice().of("100.00").paid("30.00"),
                aPayment().going(InvoiceType.REFUND).cash("30.01"));

        assertThat(settlement.remarks()).containsExactly(Remark.RETURNED_MORE_THAN_PAID);
        assertThat(settlement.invoice().balance().paid()).isEqualTo(Money.ZERO);
        assertThat(settlement.invoice().balance().due()).isEqualTo(Money.ofRubles("100.00"));
    }

    @Test
    void a_refund_of_all_that_was_paid_is_not_remarked() {
        assertThat(remarks(
                        anInvoice().of("100.00").paid("30.00"),
                        aPayment().going(InvoiceType.REFUND).cash("30.00")))
                .isEmpty();
    }

    @Test
    void a_refund_invoice_over_what_its_sale_counts_as_paid_is_remarked() {
        Invoice sale = anInvoice().of("100.00").paid("30.00").build();
        InvoiceBuilder refund = anInvoice().refunding(sale.key().guid()).of("40.00");

        Settlement settlement = settle(refund, aPayment().cash("40.00"), DESK, Optional.of(sale));

        assertThat(settlement.remarks()).containsExactly(Remark.RETURNED_MORE_THAN_PAID);
        assertThat(settlement.sale().orElseThrow().balance().returnedInExcess()).isEqualTo(Money.ofRubles("10.00"));
    }

    @Test
    void a_refund_whose_sale_is_not_known_is_remarked_and_fulfilled() {
        InvoiceBuilder refund =
                anInvoice().refunding(anInvoice().build().key().guid()).of("40.00");

        Settlement settlement = settle(refund, aPayment().cash("40.00"));

        assertThat(settlement.remarks()).containsExactly(Remark.SALE_UNKNOWN);
        assertThat(settlement.invoice().balance().due()).isEqualTo(Money.ZERO);
    }

    @Test
    void several_things_may_be_odd_at_once() {
        Settlement settlement = settle(
                anInvoice().of("1.00").issuedAt(NOW.plus(Duration.ofDays(2))).cancelled(),
                aPayment().withoutTime().cash("2.00"),
                deleted(DESK),
                Optional.empty());

        assertThat(settlement.remarks())
                .isEqualTo(Set.of(
                        Remark.OVERPAID,
                        Remark.ON_CANCELLED_INVOICE,
                        Remark.AT_DELETED_CASH_DESK,
                        Remark.SETTLEMENT_TIME_ABSENT,
                        Remark.SETTLEMENT_BEFORE_INVOICE));
    }

    private static Set<Remark> remarks(InvoiceBuilder invoice, PaymentBuilder payment) {
        return settle(invoice, payment).remarks();
    }

    private static Settlement settle(InvoiceBuilder invoice, PaymentBuilder payment) {
        return settle(invoice, payment, DESK, Optional.empty());
    }

    private static Settlement settle(
            InvoiceBuilder invoice, PaymentBuilder payment, CashDesk desk, Optional<Invoice> sale) {
        return Settlement.of(payment.at(desk).build(), desk, invoice.build(), sale, NOW);
    }
}
