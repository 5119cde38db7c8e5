package ru.medkassa.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.freshGuid;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.Refusal;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.TestCashDesks;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.PaymentBuilder;
import ru.medkassa.domain.payment.RecordedPayment;

/** What is done with a first report; {@link RepeatedPaymentTest} has the repeats. */
class RecordPaymentTest {

    private final Clinic clinic = Clinic.open();
    private final CashDesk desk = clinic.aDeskIn(clinic.here());
    private final RecordPayment recordPayment = clinic.recordPayment();

    @Test
    void a_first_report_is_recorded_and_the_invoice_after_it_is_answered() {
        Invoice invoice = clinic.added(anInvoice().of("1552.00"), clinic.here());
        Payment payment = aPayment().at(desk).card("1552.00").build();

        PaymentAnswer answer = pay(invoice, payment);

        Invoice after = invoice.receive(Money.ofRubles("1552.00"));
        assertThat(answer).isEqualTo(new PaymentAnswer.Recorded(after));
        assertThat(clinic.kept(invoice.key())).isEqualTo(after);
        assertThat(clinic.payments().all())
                .containsExactly(new RecordedPayment(invoice.key(), payment, InvoiceType.SALE, Clinic.NOW));
    }

    @Test
    void parts_under_different_numbers_add_up() {
        Invoice invoice = clinic.added(anInvoice().of("100.00"), clinic.here());

        pay(invoice, at(desk).cash("40.00").build());
        assertThat(clinic.kept(invoice.key()).state()).isEqualTo(InvoiceState.PARTLY_PAID);

        pay(invoice, at(desk).cash("60.00").build());
        assertThat(clinic.kept(invoice.key()).state()).isEqualTo(InvoiceState.PAID);
        assertThat(clinic.payments().all()).hasSize(2);
    }

    @Test
    void a_payment_of_an_unknown_invoice_is_refused_and_not_recorded() {
        assertThat(recordPayment.execute(clinic.tenant(), freshGuid(), at(desk).build()))
                .isEqualTo(new PaymentAnswer.Refused(Refusal.INVOICE_UNKNOWN));
        assertThat(clinic.payments().all()).isEmpty();
    }

    @Test
    void a_payment_at_an_unknown_desk_is_refused_and_not_recorded() {
        Invoice invoice = clinic.added(anInvoice(), clinic.here());

        assertThat(pay(invoice, aPayment().at(TestCashDesks.freshGuid()).build()))
                .isEqualTo(new PaymentAnswer.Refused(Refusal.CASH_DESK_UNKNOWN));
        assertThat(clinic.payments().all()).isEmpty();
        assertThat(clinic.kept(invoice.key())).isEqualTo(invoice);
    }

    @Test
    void a_payment_at_a_desk_of_another_store_of_the_caller_is_recorded() {
        Invoice invoice = clinic.added(anInvoice(), clinic.here());
        CashDesk elsewhere = clinic.aDeskIn(clinic.elsewhere());

        assertThat(pay(invoice, at(elsewhere).build())).isInstanceOf(PaymentAnswer.Recorded.class);
    }

    @Test
    void a_payment_at_a_desk_of_a_store_that_is_not_the_callers_is_refused() {
        Invoice invoice = clinic.added(anInvoice(), clinic.here());
        CashDesk foreign = clinic.aDeskIn(clinic.notMine());

        assertThat(pay(invoice, at(foreign).build())).isEqualTo(new PaymentAnswer.Refused(Refusal.CASH_DESK_UNKNOWN));
    }

    @Test
    void a_payment_of_an_invoice_of_another_store_is_recorded_there() {
        Invoice elsewhere = clinic.added(anInvoice().of("100.00"), clinic.elsewhere());

        pay(elsewhere, at(desk).cash("100.00").build());

        assertThat(clinic.kept(elsewhere.key()).balance().due()).isEqualTo(Money.ZERO);
        assertThat(clinic.payments().all()).extracting(RecordedPayment::invoice).containsExactly(elsewhere.key());
    }

    @Test
    void a_payment_keeps_its_time_however_late_it_is_reported() {
        Invoice invoice = clinic.added(anInvoice(), clinic.here());
        clinic.clock().tick(Duration.ofDays(10));

        pay(invoice, at(desk).settledAt(Clinic.NOW).build());

        assertThat(clinic.payments().all().get(0))
                .returns(Clinic.NOW, RecordedPayment::settledAt)
                .returns(Clinic.NOW.plus(Duration.ofDays(10)), RecordedPayment::recordedAt);
    }

    @Test
    void money_given_back_on_a_sale_is_due_again() {
        Invoice sale = clinic.added(anInvoice().of("100.00").paid("100.00"), clinic.here());

        pay(sale, at(desk).going(InvoiceType.REFUND).cash("30.00").build());

        assertThat(clinic.kept(sale.key()).balance().due()).isEqualTo(Money.ofRubles("30.00"));
    }

    @Test
    void a_refund_invoice_that_is_paid_out_gives_back_the_money_of_its_sale() {
        Invoice sale = clinic.added(anInvoice().of("100.00").paid("100.00"), clinic.elsewhere());
        Invoice refund = clinic.added(anInvoice().refunding(sale.key().guid()).of("30.00"), clinic.elsewhere());

        PaymentAnswer answer = pay(refund, at(desk).cash("30.00").build());

        assertThat(answer).isEqualTo(new PaymentAnswer.Recorded(clinic.kept(refund.key())));
        assertThat(clinic.kept(refund.key()).state()).isEqualTo(InvoiceState.PAID);
        assertThat(clinic.kept(sale.key())).isEqualTo(sale.giveBack(Money.ofRubles("30.00")));
    }

    @Test
    void the_sale_of_a_refund_is_looked_for_in_the_refunds_own_store() {
        Invoice sale = clinic.added(anInvoice().of("100.00").paid("100.00"), clinic.here());
        Invoice twin = clinic.added(
                anInvoice().identified(sale.key().guid()).of("100.00").paid("100.00"), clinic.elsewhere());
        Invoice refund = clinic.added(anInvoice().refunding(sale.key().guid()).of("30.00"), clinic.elsewhere());

        pay(refund, at(desk).cash("30.00").build());

        assertThat(clinic.kept(sale.key())).isEqualTo(sale);
        assertThat(clinic.kept(twin.key())).isEqualTo(twin.giveBack(Money.ofRubles("30.00")));
    }

    private PaymentAnswer pay(Invoice invoice, Payment payment) {
        return recordPayment.execute(clinic.tenant(), invoice.key().guid(), payment);
    }

    private static PaymentBuilder at(CashDesk desk) {
        return aPayment().at(desk).settledAt(Clinic.NOW);
    }
}
