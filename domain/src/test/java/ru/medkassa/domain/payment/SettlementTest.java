package ru.medkassa.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.cashdesk.TestCashDesks.aCashDesk;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceBuilder;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;

/** How the money of a payment goes through the books; the remarks are in {@link RemarksTest}. */
class SettlementTest {

    private static final CashDesk DESK = aCashDesk();
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void a_payment_of_a_sale_lowers_what_is_due() {
        Settlement settlement = settle(anInvoice().of("1552.00"), aPayment().card("1552.00"));

        assertThat(settlement.invoice().balance().due()).isEqualTo(Money.ZERO);
        assertThat(settlement.invoice().state()).isEqualTo(InvoiceState.PAID);
        assertThat(settlement.payment().direction()).isEqualTo(InvoiceType.SALE);
        assertThat(settlement.sale()).isEmpty();
        assertThat(settlement.remarks()).isEmpty();
    }

    @Test
    void all_tenders_of_a_payment_count() {
        Settlement settlement =
                settle(anInvoice().of("100.00"), aPayment().cash("30.00").card("50.00"));

        assertThat(settlement.invoice().balance().paid()).isEqualTo(Money.ofRubles("80.00"));
        assertThat(settlement.invoice().state()).isEqualTo(InvoiceState.PARTLY_PAID);
    }

    @Test
    void a_refund_on_a_sale_lowers_what_counts_as_paid() {
        Settlement settlement = settle(
                anInvoice().of("100.00").paid("100.00"),
                aPayment().going(InvoiceType.REFUND).cash("40.00"));

        assertThat(settlement.invoice().balance().paid()).isEqualTo(Money.ofRubles("60.00"));
        assertThat(settlement.invoice().balance().due()).isEqualTo(Money.ofRubles("40.00"));
        assertThat(settlement.payment().direction()).isEqualTo(InvoiceType.REFUND);
        assertThat(settlement.sale()).isEmpty();
        assertThat(settlement.remarks()).isEmpty();
    }

    @Test
    void a_payment_of_a_refund_invoice_fulfils_it_and_lowers_what_the_sale_counts_as_paid() {
        Invoice sale = anInvoice().of("100.00").paid("100.00").build();

        Settlement settlement = settle(refundOf(sale).of("40.00"), aPayment().cash("40.00"), Optional.of(sale));

        assertThat(settlement.invoice().balance().due()).isEqualTo(Money.ZERO);
        assertThat(settlement.invoice().state()).isEqualTo(InvoiceState.PAID);
        assertThat(settlement.payment().direction()).isEqualTo(InvoiceType.REFUND);
        assertThat(settlement.sale()).contains(sale.giveBack(Money.ofRubles("40.00")));
        assertThat(settlement.remarks()).isEmpty();
    }

    @Test
    void a_payment_of_a_refund_invoice_is_a_refund_whatever_the_desk_calls_it() {
        Invoice sale = anInvoice().of("100.00").paid("100.00").build();

        Settlement settlement = settle(
                refundOf(sale).of("40.00"), aPayment().going(InvoiceType.SALE).cash("40.00"), Optional.of(sale));

        assertThat(settlement.payment().direction()).isEqualTo(InvoiceType.REFUND);
        assertThat(settlement.payment().payment().direction()).contains(InvoiceType.SALE);
        assertThat(settlement.sale().orElseThrow().balance().paid()).isEqualTo(Money.ofRubles("60.00"));
    }

    @Test
    void a_payment_is_recorded_as_it_was_reported_on_the_invoice_and_now() {
        Invoice invoice = anInvoice().build();
        Payment payment = aPayment().build();

        Settlement settlement = Settlement.of(payment, DESK, invoice, Optional.empty(), NOW);

        assertThat(settlement.payment()).isEqualTo(new RecordedPayment(invoice.key(), payment, InvoiceType.SALE, NOW));
    }

    @Test
    void the_time_of_the_settlement_is_what_the_desk_said_however_late_it_says_it() {
        Instant settledAt = NOW.minus(Duration.ofDays(30));

        assertThat(settle(anInvoice().issuedAt(settledAt), aPayment().settledAt(settledAt))
                        .payment()
                        .settledAt())
                .isEqualTo(settledAt);
    }

    @Test
    void the_time_of_the_settlement_is_the_time_of_arrival_if_the_desk_did_not_say() {
        assertThat(settle(anInvoice(), aPayment().withoutTime()).payment().settledAt())
                .isEqualTo(NOW);
    }

    private static InvoiceBuilder refundOf(Invoice sale) {
        return anInvoice().refunding(sale.key().guid());
    }

    private static Settlement settle(InvoiceBuilder invoice, PaymentBuilder payment) {
        return settle(invoice, payment, Optional.empty());
    }

    private static Settlement settle(InvoiceBuilder invoice, PaymentBuilder payment, Optional<Invoice> sale) {
        return Settlement.of(payment.at(DESK).build(), DESK, invoice.build(), sale, NOW);
    }
}
