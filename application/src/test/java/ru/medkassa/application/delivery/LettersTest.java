package ru.medkassa.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.delivery.ClaimDelivery.Claimed;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.payment.Payment;

/** What is sent, and what stands in the journal when that goes wrong on our side. */
class LettersTest {

    private final Clinic clinic = Clinic.openWithMis();
    private final Office office = Office.of(clinic);
    private final Invoice invoice = clinic.added(anInvoice().numbered("4313").of("100.00"), clinic.here());

    @BeforeEach
    void aReceiptIsToBeTold() {
        put(new Confirmation.Received(invoice.key()));
    }

    @Test
    void a_payment_is_told_with_the_time_at_which_it_was_settled_however_late() {
        office.deliver();
        CashDesk desk = clinic.aDeskIn(clinic.here());
        Payment payment = aPayment().at(desk).settledAt(Clinic.NOW).build();
        clinic.recordPayment().execute(clinic.tenant(), invoice.key().guid(), payment);
        clinic.clock().tick(Duration.ofDays(10));

        office.deliver();

        Letter.Pay pay = (Letter.Pay) office.mis().letters().get(1).content();
        assertThat(pay.payment().settledAt()).isEqualTo(Clinic.NOW);
        assertThat(pay.payment().payment()).isEqualTo(payment);
        assertThat(clinic.journal().all().get(1).subject().checkNumber())
                .contains(payment.checkNumber().value());
    }

    @Test
    void a_state_and_the_cards_of_cash_desks_are_told() {
        CashDesk desk = clinic.aDeskIn(clinic.here());
        put(new Confirmation.StateChanged(invoice.key(), InvoiceState.OFD_DUE));
        put(new Confirmation.CashDesksChanged(clinic.here(), Set.of(desk.guid())));

        office.deliver();
        office.deliver();
        office.deliver();

        assertThat(office.mis().letters())
                .extracting(Letter::content)
                .containsExactlyInAnyOrder(
                        new Letter.Receive(invoice.key().guid()),
                        new Letter.Status(invoice.key().guid(), InvoiceState.OFD_DUE),
                        new Letter.Desks(List.of(desk)));
    }

    @Test
    void a_dead_senders_attempt_is_written_down_by_the_next_one() {
        Claimed dead = office.claimDelivery().execute(office.hospital()).orElseThrow();
        clinic.clock().tick(Duration.ofMinutes(2));

        office.deliver();

        assertThat(clinic.journal().all())
                .extracting(JournalEntry::attempt, it -> it.outcome().result(), JournalEntry::at)
                .containsExactly(
                        tuple(1, Result.UNKNOWN, Clinic.NOW),
                        tuple(2, Result.DONE, Clinic.NOW.plus(Duration.ofMinutes(2))));
        assertThat(outcomes().get(0).message()).endsWith("сервер остановился во время отправки");
        assertThat(office.settleDelivery().execute(dead, anAnswer())).isFalse();
        assertThat(clinic.journal().all()).hasSize(2);
    }

    @Test
    void a_fault_of_ours_is_written_down_and_comes_out() {
        office.mis().does(() -> {
            throw new IllegalStateException("A fault");
        });

        assertThatThrownBy(office::deliver).isInstanceOf(IllegalStateException.class);

        assertThat(outcomes().get(0).result()).isEqualTo(Result.UNKNOWN);
        assertThat(office.only().progress().lease()).isEmpty();
    }

    private static Attempt anAnswer() {
        return Attempt.answered(Clinic.NOW, Duration.ZERO, new MisAnswer.Answered(200, Optional.empty(), ""));
    }

    private void put(Confirmation confirmation) {
        clinic.deliverLater().put(clinic.tenant(), confirmation);
    }

    private List<JournalEntry.Outcome> outcomes() {
        return clinic.journal().all().stream().map(JournalEntry::outcome).toList();
    }
}
