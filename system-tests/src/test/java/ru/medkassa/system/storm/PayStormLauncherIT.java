package ru.medkassa.system.storm;

import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Payments that are reported many times at once, as the source's own log shows tills do. */
@ExtendWith(Standing.Resolver.class)
class PayStormLauncherIT {

    private static final int REPEATS = 10;
    private static final int PARTS = 96;

    private final Demo demo;
    private final CashDesk desk;
    private final Books books;

    PayStormLauncherIT(Standing standing) {
        demo = standing.demo();
        desk = standing.cashDesk("Касса1");
        books = standing.books();
    }

    @Test
    void one_payment_that_sixteen_clients_report_ten_times_each_is_recorded_once() throws Exception {
        Payment payment = Payment.inFull(demo.unpaid(), 71_414);

        List<Answer> answers = Burst.of(nCopies(Burst.CLIENTS * REPEATS, reporting(payment)));

        assertRecordedOnce(payment, answers);
        assertThat(books.state(payment.invoice())).isEqualTo("PAID");
    }

    @Test
    void each_of_sixteen_payments_that_is_reported_ten_times_is_recorded_once() throws Exception {
        List<Payment> payments = demo.unpaid(Burst.CLIENTS).stream()
                .map(invoice -> Payment.inFull(invoice, 5))
                .toList();

        List<Answer> answers = Burst.of(payments.stream()
                .flatMap(payment -> nCopies(REPEATS, reporting(payment)).stream())
                .toList());

        for (int i = 0; i < payments.size(); i++) {
            assertRecordedOnce(payments.get(i), answers.subList(i * REPEATS, (i + 1) * REPEATS));
        }
    }

    @Test
    void different_checks_that_two_desks_report_on_one_invoice_at_once_are_all_recorded() throws Exception {
        for (Demo.Invoice invoice : demo.unpaid(Burst.CLIENTS)) {
            Payment one = new Payment(invoice, Demo.DESK, 1, 10_001);
            Payment other = new Payment(invoice, Demo.OTHER_DESK, 1, 20_002);

            List<Answer> answers = Burst.of(List.of(reporting(one), reporting(other)));

            assertThat(answers).extracting(Answer::code).containsExactly(200, 200);
            assertThat(books.sumsOf(one)).containsExactly(one.kopecks());
            assertThat(books.sumsOf(other)).containsExactly(other.kopecks());
            assertThat(books.received(invoice)).isEqualTo(30_003);
        }
    }

    @Test
    void parts_of_one_invoice_that_are_paid_at_once_add_up_to_the_kopeck() throws Exception {
        Demo.Invoice invoice = demo.unpaid();
        List<Payment> parts = LongStream.rangeClosed(1, PARTS)
                .mapToObj(check -> new Payment(invoice, Demo.DESK, check, 11 * check))
                .toList();

        List<Answer> answers = Burst.of(parts.stream().map(this::reporting).toList());

        assertThat(answers).extracting(Answer::code).containsOnly(200);
        long sum = parts.stream().mapToLong(Payment::kopecks).sum();
        assertThat(books.received(invoice)).isEqualTo(sum);
        assertThat(books.due(invoice)).isEqualTo(Math.max(0, invoice.kopecks() - sum));
        assertThat(answers)
                .extracting(answer -> answer.json().getJsonNumber("paySum").bigDecimalValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void a_check_number_under_which_two_sums_are_reported_at_once_keeps_the_first_of_them() throws Exception {
        Payment one = new Payment(demo.unpaid(), Demo.DESK, 9, 100);
        Payment other = one.of(200);

        List<Answer> answers = Burst.of(IntStream.range(0, 2 * REPEATS)
                .mapToObj(i -> reporting(i % 2 == 0 ? one : other))
                .collect(toList()));

        assertThat(answers.stream().filter(Answer::isDone)).hasSize(1);
        long recorded = books.sumsOf(one).get(0);
        assertThat(books.sumsOf(one)).hasSize(1);
        assertThat(books.received(one.invoice())).isEqualTo(recorded);
        assertThat(books.remarksOf(one, "REPEATED_WITH_OTHER_CONTENT")).isEqualTo(1);
        for (int i = 0; i < answers.size(); i++) {
            boolean same = (i % 2 == 0 ? one : other).kopecks() == recorded;
            assertOriginal(one.of(recorded), answers.get(i), same ? "same" : "different");
        }
    }

    private Callable<Answer> reporting(Payment payment) {
        return () -> desk.pay(payment);
    }

    private void assertRecordedOnce(Payment payment, List<Answer> answers) throws Exception {
        assertThat(answers.stream().filter(Answer::isDone)).as("answered 200").hasSize(1);
        answers.forEach(answer -> assertOriginal(payment, answer, "same"));
        assertThat(books.sumsOf(payment)).containsExactly(payment.kopecks());
        assertThat(books.received(payment.invoice())).isEqualTo(payment.kopecks());
        assertThat(books.attemptsOf(payment))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, answers.size()).boxed().toList());
    }

    /** Every answer but the 200 tells the payment that was recorded. */
    private static void assertOriginal(Payment recorded, Answer answer, String content) {
        if (answer.isDone()) {
            return;
        }
        assertThat(answer.isAlreadyRecorded()).as(answer.body()).isTrue();
        JsonObject data = answer.json().getJsonObject("data");
        JsonObject original = data.getJsonObject("original");
        assertThat(data.getString("content")).isEqualTo(content);
        assertThat(original.getString("recordedAt")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?");
        assertThat(original.getString("BillDate")).isEqualTo(Payment.BILL_DATE);
        assertThat(original.getString("cashdeskGuid")).isEqualTo(recorded.desk().toString());
        assertThat(original.getInt("CheckNum")).isEqualTo((int) recorded.check());
        assertThat(sums(original)).containsExactly(recorded.roubles(), recorded.roubles());
    }

    private static List<BigDecimal> sums(JsonObject original) {
        JsonObject part = original.getJsonArray("Payments").getJsonObject(0);
        return Stream.of(original, part)
                .map(it -> it.getJsonNumber("paySum").bigDecimalValue())
                .toList();
    }
}
