package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.PaymentBody;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.wire.Answer;

/** The receipt is printed when Pay arrives: whatever is odd about it is recorded, and a person is to look at it. */
interface PayIsAFact {

    @Test
    default void a_payment_of_a_part_leaves_the_rest_due() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        stands(till.pay(invoice, PaymentBody.at(till.desk()).of("552.00")).send(), 3, "1000.00");
        stands(till.pay(invoice, PaymentBody.at(till.desk()).of("999.99")).send(), 3, "0.01");
        stands(till.pay(invoice, PaymentBody.at(till.desk()).of("0.01")).send(), 4, "0.00");
        assertThat(invoice.payments()).hasSize(3);
        assertThat(invoice.remarks()).isEmpty();
    }

    @Test
    default void a_payment_may_be_of_several_kinds() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        PaymentBody payment = PaymentBody.at(till.desk())
                .set(
                        "Payments",
                        "[{\"PaymentType\":1,\"paySum\":1000},{\"PaymentType\":2,\"paySum\":500},"
                                + "{\"PaymentType\":4,\"paySum\":52}]");
        stands(till.pay(invoice, payment).send(), 4, "0.00");
        assertThat(invoice.tenders()).containsExactly("CASH 100000", "BANK_TRANSFER 50000", "ADVANCE_OFFSET 5200");
    }

    @Test
    default void an_overpayment_is_recorded_and_remarked() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        stands(till.pay(invoice, PaymentBody.at(till.desk()).of("2000")).send(), 4, "0.00");
        assertThat(invoice.row().number("overpaid")).isEqualTo(44_800);
        assertThat(invoice.remarks()).containsExactly("OVERPAID");
    }

    @Test
    default void a_payment_of_a_cancelled_invoice_is_recorded_and_remarked() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice(Map.of("state", "CANCELLED"));
        Answer answer = till.pay(invoice).send();
        stands(answer, 7, "552.00");
        assertThat(answer.object().getBoolean("isCancelled")).isTrue();
        assertThat(invoice.remarks()).containsExactly("ON_CANCELLED_INVOICE");
    }

    @Test
    default void a_payment_in_the_future_is_recorded_and_remarked() {
        isRemarked(it -> it.set("BillDate", "\"2099-01-01T00:00:00\""), "SETTLEMENT_TIME_IN_FUTURE");
    }

    @Test
    default void a_payment_before_its_invoice_is_recorded_and_remarked() {
        isRemarked(it -> it.set("BillDate", "\"2026-03-01T00:00:00\""), "SETTLEMENT_BEFORE_INVOICE");
    }

    @Test
    default void a_payment_that_does_not_say_when_is_recorded_at_its_arrival_and_remarked() {
        isRemarked(it -> it.without("BillDate"), "SETTLEMENT_TIME_ABSENT");
    }

    @Test
    default void a_payment_at_a_deleted_desk_is_recorded_and_remarked() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        stands(till.pay(invoice, PaymentBody.at(till.store().desk(true))).send(), 3, "552.00");
        assertThat(invoice.remarks()).containsExactly("AT_DELETED_CASH_DESK");
    }

    @Test
    default void money_given_back_on_a_sale_is_due_again() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        till.pay(invoice, PaymentBody.at(till.desk()).of("1552")).send();
        PaymentBody back = PaymentBody.at(till.desk()).set("Type", "2");
        stands(till.pay(invoice, back.of("552")).send(), 3, "552.00");
        stands(
                till.pay(invoice, PaymentBody.at(till.desk()).set("Type", "2").of("1000"))
                        .send(),
                2,
                "1552.00");
        assertThat(invoice.remarks()).isEmpty();
    }

    @Test
    default void more_money_given_back_than_was_paid_is_recorded_and_remarked() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        till.pay(invoice, PaymentBody.at(till.desk()).of("100")).send();
        stands(
                till.pay(invoice, PaymentBody.at(till.desk()).set("Type", "2").of("150"))
                        .send(),
                2,
                "1552.00");
        assertThat(invoice.remarks()).containsExactly("RETURNED_MORE_THAN_PAID");
        assertThat(invoice.row().number("returned_in_excess")).isEqualTo(5_000);
    }

    @Test
    default void a_payment_of_a_refund_invoice_lowers_what_its_sale_counts_as_paid() {
        Till till = Hospital.inMoscow().store().till();
        Invoice sale = till.store().invoice(Map.of("received", 155_200L, "state", "PAID"));
        Invoice refund = till.store().invoice(Map.of("type", "REFUND", "parent_guid", sale.guid()));
        stands(till.pay(refund, PaymentBody.at(till.desk()).without("Type")).send(), 3, "552.00");
        assertThat(refund.payment().text("direction")).isEqualTo("REFUND");
        assertThat(sale.state()).isEqualTo("PARTLY_PAID");
        assertThat(sale.row().number("due")).isEqualTo(100_000);
        assertThat(refund.remarks()).isEmpty();
    }

    @Test
    default void a_payment_of_a_refund_whose_sale_is_unknown_is_recorded_and_remarked() {
        Till till = Hospital.inMoscow().store().till();
        Invoice refund = till.store().invoice(Map.of("type", "REFUND"));
        stands(till.pay(refund).send(), 3, "552.00");
        assertThat(refund.remarks()).containsExactly("SALE_UNKNOWN");
    }

    private static void isRemarked(java.util.function.UnaryOperator<PaymentBody> oddity, String remark) {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        stands(till.pay(invoice, oddity.apply(PaymentBody.at(till.desk()))).send(), 3, "552.00");
        assertThat(invoice.remarks()).containsExactly(remark);
    }

    private static void stands(Answer answer, int status, String due) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(200);
        assertThat(answer.object().getInt("status")).isEqualTo(status);
        assertThat(answer.object().getJsonNumber("paySum")).hasToString(due);
    }
}
