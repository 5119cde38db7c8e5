package ru.medkassa.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.freshGuid;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.TestCashDesks;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceBuilder;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.payment.PaymentBuilder;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;

/** Each remark comes to the reconciliation list, and the payment is recorded and answered all the same. */
class ReconciliationTest {

    private final Clinic clinic = Clinic.open();
    private final CashDesk desk = clinic.aDeskIn(clinic.here());

    @Test
    void an_ordinary_payment_is_not_on_the_list() {
        assertThat(remarksOf(anInvoice().of("100.00"), payment().cash("100.00")))
                .isEmpty();
    }

    @Test
    void an_overpayment_is_on_the_list() {
        assertThat(remarksOf(anInvoice().of("100.00"), payment().cash("100.01")))
                .containsExactly(Remark.OVERPAID);
    }

    @Test
    void a_payment_of_a_cancelled_invoice_is_on_the_list() {
        assertThat(remarksOf(anInvoice().cancelled(), payment())).containsExactly(Remark.ON_CANCELLED_INVOICE);
    }

    @Test
    void a_payment_at_a_deleted_desk_is_on_the_list() {
        clinic.stored(TestCashDesks.deleted(desk), clinic.here());

        assertThat(remarksOf(anInvoice(), payment())).containsExactly(Remark.AT_DELETED_CASH_DESK);
    }

    @Test
    void a_payment_without_a_time_is_on_the_list() {
        assertThat(remarksOf(anInvoice(), payment().withoutTime())).containsExactly(Remark.SETTLEMENT_TIME_ABSENT);
    }

    @Test
    void a_payment_from_the_future_is_on_the_list() {
        assertThat(remarksOf(anInvoice(), payment().settledAt(Clinic.NOW.plus(Duration.ofMinutes(11)))))
                .containsExactly(Remark.SETTLEMENT_TIME_IN_FUTURE);
    }

    @Test
    void a_payment_from_before_its_invoice_is_on_the_list() {
        assertThat(remarksOf(
                        anInvoice().issuedAt(Clinic.NOW), payment().settledAt(Clinic.NOW.minus(Duration.ofHours(25)))))
                .containsExactly(Remark.SETTLEMENT_BEFORE_INVOICE);
    }

    @Test
    void a_refund_of_more_than_was_paid_is_on_the_list() {
        assertThat(remarksOf(
                        anInvoice().of("100.00").paid("10.00"),
                        payment().going(InvoiceType.REFUND).cash("10.01")))
                .containsExactly(Remark.RETURNED_MORE_THAN_PAID);
    }

    @Test
    void a_refund_whose_sale_is_not_known_is_on_the_list() {
        assertThat(remarksOf(anInvoice().refunding(freshGuid()), payment())).containsExactly(Remark.SALE_UNKNOWN);
    }

    @Test
    void a_refund_that_names_a_refund_as_its_sale_is_on_the_list_and_takes_nothing_from_it() {
        Invoice other =
                clinic.added(anInvoice().refunding(freshGuid()).of("50.00").paid("50.00"), clinic.here());

        assertThat(remarksOf(anInvoice().refunding(other.key().guid()), payment()))
                .containsExactly(Remark.SALE_UNKNOWN);
        assertThat(clinic.kept(other.key())).isEqualTo(other);
    }

    @Test
    void a_refund_that_names_itself_as_its_sale_is_on_the_list_and_keeps_its_payment() {
        InvoiceGuid guid = freshGuid();

        assertThat(remarksOf(
                        anInvoice().identified(guid).refunding(guid).of("50.00"),
                        payment().cash("50.00")))
                .containsExactly(Remark.SALE_UNKNOWN);
        assertThat(clinic.kept(clinic.tenant().keyHere(guid)).balance().paid()).isEqualTo(Money.ofRubles("50.00"));
    }

    private PaymentBuilder payment() {
        return aPayment().at(desk).settledAt(Clinic.NOW);
    }

    private List<Remark> remarksOf(InvoiceBuilder builder, PaymentBuilder payment) {
        Invoice invoice = clinic.added(builder, clinic.here());
        PaymentAnswer answer =
                clinic.recordPayment().execute(clinic.tenant(), invoice.key().guid(), payment.build());
        assertThat(answer).isEqualTo(new PaymentAnswer.Recorded(clinic.kept(invoice.key())));
        RecordedPayment recorded = clinic.payments().all().get(0);
        return clinic.payments().reconciliationOf(recorded);
    }
}
