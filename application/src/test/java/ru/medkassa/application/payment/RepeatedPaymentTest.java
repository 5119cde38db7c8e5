package ru.medkassa.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.application.journal.TestJournal.aRow;
import static ru.medkassa.application.journal.TestJournal.about;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.cashdesk.InMemoryCashDesks;
import ru.medkassa.application.journal.AnswerCall;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.PaymentBuilder;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;

class RepeatedPaymentTest {

    private final Clinic clinic = Clinic.open();
    private final CashDesk desk = clinic.aDeskIn(clinic.here());
    private final Invoice invoice = clinic.added(anInvoice().of("100.00"), clinic.here());
    private final RecordPayment recordPayment = clinic.recordPayment();

    @Test
    void a_repeated_payment_is_not_recorded_again() {
        report(check(7).cash("40.00"));
        RecordedPayment original = clinic.payments().all().get(0);
        Invoice after = clinic.kept(invoice.key());
        clinic.clock().tick(Duration.ofMinutes(2));

        PaymentAnswer answer = report(check(7).cash("40.00"));

        assertThat(answer).isEqualTo(new PaymentAnswer.AlreadyRecorded(after, original, true, 2));
        assertThat(clinic.payments().all()).containsExactly(original);
        assertThat(clinic.kept(invoice.key())).isEqualTo(after);
        assertThat(clinic.payments().reconciliationOf(original)).isEmpty();
    }

    @Test
    void a_repeat_with_another_content_changes_nothing_and_is_remarked_once() {
        report(check(7).cash("40.00"));
        RecordedPayment original = clinic.payments().all().get(0);

        PaymentAnswer answer = report(check(7).cash("40.01"));
        report(check(7).card("40.00"));

        assertThat(answer).isEqualTo(new PaymentAnswer.AlreadyRecorded(clinic.kept(invoice.key()), original, false, 2));
        assertThat(clinic.payments().all()).containsExactly(original);
        assertThat(clinic.kept(invoice.key()).balance().paid()).isEqualTo(Money.ofRubles("40.00"));
        assertThat(clinic.payments().reconciliationOf(original)).containsExactly(Remark.REPEATED_WITH_OTHER_CONTENT);
    }

    @Test
    void ten_identical_reports_are_one_payment_and_nine_repeats() {
        List<Integer> attempts = new ArrayList<>();
        IntStream.range(0, 10).forEach(i -> attempts.add(attempt(report(check(71414)))));

        assertThat(attempts).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(clinic.payments().all()).hasSize(1);
    }

    @Test
    void a_repeat_is_at_least_the_second_report_even_if_the_journal_has_forgotten_the_first() {
        Payment payment = check(7).build();
        recordPayment.execute(clinic.tenant(), invoice.key().guid(), payment);

        PaymentAnswer answer =
                recordPayment.execute(clinic.tenant(), invoice.key().guid(), payment);

        assertThat(attempt(answer)).isEqualTo(2);
    }

    @Test
    void a_repeat_is_recognised_even_if_its_desk_is_not_known_any_more() {
        report(check(7));
        RecordPayment withoutDesks = new RecordPayment(
                clinic.held(),
                clinic.invoices(),
                clinic.payments(),
                new InMemoryCashDesks(),
                clinic.journal(),
                clinic.deliverLater(),
                clinic.clock());

        assertThat(withoutDesks.execute(clinic.tenant(), invoice.key().guid(), check(7).build()))
                .isInstanceOf(PaymentAnswer.AlreadyRecorded.class);
        assertThat(withoutDesks.execute(clinic.tenant(), invoice.key().guid(), check(8).build()))
                .isEqualTo(new PaymentAnswer.Refused(Refusal.CASH_DESK_UNKNOWN));
    }

    @Test
    void a_report_that_was_refused_can_be_made_again() {
        CashDesk late = clinic.aDeskIn(clinic.notMine());
        PaymentBuilder payment = aPayment().at(late).settledAt(Clinic.NOW);
        assertThat(report(payment)).isEqualTo(new PaymentAnswer.Refused(Refusal.CASH_DESK_UNKNOWN));

        clinic.stored(late, clinic.here());

        assertThat(report(payment)).isInstanceOf(PaymentAnswer.Recorded.class);
    }

    @Test
    void one_number_at_two_desks_is_two_payments() {
        CashDesk second = clinic.aDeskIn(clinic.here());

        report(check(7).cash("40.00"));
        report(check(7).at(second).cash("60.00"));

        assertThat(clinic.payments().all()).hasSize(2);
        assertThat(clinic.kept(invoice.key()).balance().due()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_repeated_refund_gives_nothing_back_again() {
        report(check(7).cash("100.00"));
        report(check(8).going(InvoiceType.REFUND).cash("30.00"));

        report(check(8).going(InvoiceType.REFUND).cash("30.00"));

        assertThat(clinic.kept(invoice.key()).balance().paid()).isEqualTo(Money.ofRubles("70.00"));
    }

    /** One call as the door makes it: with its row in the journal. */
    private PaymentAnswer report(PaymentBuilder builder) {
        Payment payment = builder.build();
        return new AnswerCall(clinic.journal())
                .execute(
                        () -> recordPayment.execute(
                                clinic.tenant(), invoice.key().guid(), payment),
                        answer -> aRow(
                                clinic.clock().instant(),
                                clinic.hospital().id(),
                                about(
                                        invoice.key().guid().value(),
                                        payment.cashDesk().value(),
                                        payment.checkNumber().value())));
    }

    private PaymentBuilder check(long number) {
        return aPayment().at(desk).under(number).settledAt(Clinic.NOW);
    }

    private static int attempt(PaymentAnswer answer) {
        return answer.<Integer>fold(recorded -> 1, PaymentAnswer.AlreadyRecorded::attempt, refused -> 0);
    }
}
