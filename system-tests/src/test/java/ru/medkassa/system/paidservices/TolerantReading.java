package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.PaymentBody;
import ru.medkassa.system.hospital.Row;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;

/** Pay is understood in every form that the contract accepts. */
interface TolerantReading {

    Instant SETTLED = Instant.parse("2026-03-11T14:06:42Z");

    @TestFactory
    default Stream<DynamicTest> pay_is_understood_whatever_the_call_looks_like() {
        return Forms.each(Forms.ofAnyCall(), form -> {
            Till till = Hospital.inMoscow().store().till();
            Invoice invoice = till.store().invoice();
            PaymentBody payment = PaymentBody.at(till.desk());
            isRecorded(form.apply(till.pay(invoice, payment)), invoice, payment, till);
        });
    }

    @TestFactory
    default Stream<DynamicTest> pay_is_understood_whatever_its_body_is_packed_in() {
        return Forms.each(Forms.ofBody(), form -> {
            Till till = Hospital.inMoscow().store().till();
            Invoice invoice = till.store().invoice();
            PaymentBody payment = PaymentBody.at(till.desk());
            isRecorded(form.apply(till.pay(invoice, payment)).send(), invoice, payment, till);
        });
    }

    @TestFactory
    default Stream<DynamicTest> pay_is_understood_however_its_members_are_written() {
        return Forms.each(Forms.ofPayment(), form -> {
            Till till = Hospital.inMoscow().store().till();
            Invoice invoice = till.store().invoice();
            PaymentBody payment = PaymentBody.at(till.desk());
            isRecorded(till.pay(invoice, form.apply(payment)).send(), invoice, payment, till);
        });
    }

    @TestFactory
    default Stream<DynamicTest> the_identifier_of_an_invoice_is_understood_in_any_form() {
        Stream<UnaryOperator<String>> forms =
                Stream.of(String::toUpperCase, it -> "{" + it + "}", it -> "(" + it + ")", it -> it.replace("-", ""));
        return forms.map(form -> DynamicTest.dynamicTest(form.apply("a-b"), () -> {
            Till till = Hospital.inMoscow().store().till();
            Invoice invoice = till.store().invoice();
            String guid = form.apply(invoice.guid().toString());
            PaymentBody payment = PaymentBody.at(till.desk());
            isRecorded(till.pay(invoice, payment).with("invoiceGuid", guid).send(), invoice, payment, till);
        }));
    }

    @Test
    default void a_payment_may_be_a_form_with_its_list_as_json() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        PaymentBody payment = PaymentBody.at(till.desk());
        Call form = till.pay(invoice, payment)
                .with("BillDate", "11.03.2026 17:06:42")
                .with("CheckNum", payment.value("CheckNum"))
                .with("Type", "1")
                .with("kassaGuid", till.desk().toString())
                .with("Payments", payment.value("Payments"))
                .asForm();
        isRecorded(form.send(), invoice, payment, till);
    }

    @Test
    default void a_payment_may_be_a_body_that_names_its_hospital_and_invoice_too() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        PaymentBody payment = PaymentBody.at(till.desk());
        PaymentBody whole = payment.and("ogrn", "\"" + till.store().hospital().ogrn() + "\"")
                .and("oid", "\"" + till.store().oid() + "\"")
                .and("guid", "\"" + invoice.guid() + "\"");
        Call call = till.pay(invoice, whole).without("ogrn").without("oid").without("invoiceGuid");
        isRecorded(call.send(), invoice, payment, till);
    }

    @Test
    default void what_the_address_says_counts_more_than_the_body() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        PaymentBody payment = PaymentBody.at(till.desk());
        PaymentBody contradicting = payment.and(
                        "invoiceGuid", "\"" + till.store().invoice().guid() + "\"")
                .and("ogrn", "\"nobody\"");
        isRecorded(till.pay(invoice, contradicting).send(), invoice, payment, till);
    }

    private static void isRecorded(Answer answer, Invoice invoice, PaymentBody payment, Till till) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(200);
        assertThat(answer.object().getJsonNumber("paySum")).hasToString("552.00");
        Row recorded = invoice.payment();
        assertThat(recorded.text("check_number")).isEqualTo(payment.value("CheckNum"));
        assertThat(recorded.get("cash_desk_guid")).isEqualTo(till.desk());
        assertThat(recorded.time("settled_at")).isEqualTo(SETTLED);
        assertThat(recorded.text("direction")).isEqualTo("SALE");
        assertThat(invoice.tenders()).containsExactly("CARD 100000");
    }
}
