package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.medkassa.system.hospital.Books;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.PaymentBody;
import ru.medkassa.system.hospital.Row;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;

/** The same receipt, reported again, is answered with the one in the books. */
interface PayIsRecordedOnce {

    @Test
    default void a_repeated_payment_is_answered_with_the_original_and_not_recorded() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        PaymentBody payment = PaymentBody.at(till.desk());
        till.pay(invoice, payment).send();
        Books before = Books.now();
        Answer answer = till.pay(invoice, payment).send();
        assertThat(answer.status()).isEqualTo(4013);
        JsonObject original = answer.object().getJsonObject("data").getJsonObject("original");
        assertThat(original.getString("content")).isEqualTo("same");
        assertThat(original.getString("BillDate")).isEqualTo("2026-03-11T17:06:42");
        assertThat(original.getString("recordedAt")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?");
        assertThat(original.getJsonNumber("CheckNum")).hasToString(payment.value("CheckNum"));
        assertThat(original.getString("cashdeskGuid")).isEqualTo(till.desk().toString());
        assertThat(original.getJsonNumber("paySum")).hasToString("1000.00");
        assertThat(original.getJsonArray("Payments")).hasToString("[{\"PaymentType\":3,\"paySum\":1000.00}]");
        assertThat(before.nothingButOneJournaledSince().number("attempt")).isEqualTo(2);
        assertThat(invoice.remarks()).isEmpty();
    }

    @Test
    default void each_repetition_has_its_number_in_the_journal() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        Call pay = till.pay(invoice);
        Books before = Books.now();
        for (int i = 0; i < 4; i++) {
            pay.send();
        }
        assertThat(before.journaledSince().stream().map(row -> row.number("attempt")))
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    default void another_content_under_the_same_number_is_remarked_once_and_changes_nothing_else() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        PaymentBody payment = PaymentBody.at(till.desk());
        till.pay(invoice, payment).send();
        Row before = invoice.row();
        List<PaymentBody> others = List.of(
                payment.of("999"),
                payment.set("BillDate", "\"2026-03-11T17:06:43\""),
                payment.set("Type", "2"),
                payment.set("Payments", "[{\"PaymentType\":1,\"paySum\":1000}]"));
        for (PaymentBody other : others) {
            JsonObject data = till.pay(invoice, other).send().object().getJsonObject("data");
            assertThat(data.getString("content")).isEqualTo("different");
            assertThat(data.getJsonObject("original").getString("content")).isEqualTo("different");
            assertThat(data.getJsonObject("original").getJsonNumber("paySum")).hasToString("1000.00");
        }
        assertThat(invoice.remarks()).containsExactly("REPEATED_WITH_OTHER_CONTENT");
        assertThat(invoice.tenders()).containsExactly("CARD 100000");
        assertThat(invoice.row()).isEqualTo(before);
    }

    @Test
    default void the_same_payment_written_in_another_way_is_the_same() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        PaymentBody payment = PaymentBody.at(till.desk());
        till.pay(invoice, payment).send();
        PaymentBody rewritten = payment.set("BillDate", "\"2026-03-11T14:06:42.000Z\"")
                .set("Payments", "[{\"PaymentType\":3,\"paySum\":\"400,00\"},{\"PaymentType\":3,\"paySum\":600}]");
        Answer answer = till.pay(invoice, rewritten).send();
        assertThat(answer.object().getJsonObject("data").getString("content")).isEqualTo("same");
        assertThat(invoice.remarks()).isEmpty();
    }

    @Test
    default void one_number_at_two_desks_or_on_two_invoices_is_two_payments() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        PaymentBody payment = PaymentBody.at(till.desk()).of("100");
        PaymentBody atAnotherDesk =
                payment.set("cashdeskGuid", "\"" + till.store().desk() + "\"");
        assertThat(till.pay(invoice, payment).send().code()).isEqualTo(200);
        assertThat(till.pay(invoice, atAnotherDesk).send().code()).isEqualTo(200);
        assertThat(till.pay(till.store().invoice(), payment).send().code()).isEqualTo(200);
        assertThat(invoice.payments()).hasSize(2);
    }

    @Test
    default void ten_identical_calls_at_once_are_one_payment_and_nine_refusals() {
        Till till = Hospital.inMoscow().store().till();
        Invoice invoice = till.store().invoice();
        Call pay = till.pay(invoice);
        Books before = Books.now();
        List<CompletableFuture<Answer>> calls = Stream.generate(
                        () -> CompletableFuture.supplyAsync(pay::send, Threads.TEN))
                .limit(10)
                .toList();
        List<Answer> answers = calls.stream().map(CompletableFuture::join).toList();
        assertThat(answers.stream().filter(it -> it.code() == 200)).hasSize(1);
        assertThat(answers.stream().filter(it -> it.code() == 400 && it.status() == 4013))
                .hasSize(9);
        assertThat(invoice.payments()).hasSize(1);
        assertThat(before.journaledSince().stream().map(row -> row.number("attempt")))
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }
}
