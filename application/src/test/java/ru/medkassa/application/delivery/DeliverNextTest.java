package ru.medkassa.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.delivery.DeliverNext.Outcome;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.Invoice;

class DeliverNextTest {

    private final Clinic clinic = Clinic.openWithMis();
    private final Office office = Office.of(clinic);
    private final Invoice invoice = clinic.added(anInvoice().numbered("4313").of("100.00"), clinic.here());

    @BeforeEach
    void aReceiptIsToBeTold() {
        put(new Confirmation.Received(invoice.key()));
    }

    @Test
    void what_is_to_be_told_is_sent_to_the_systems_address_and_done() {
        assertThat(office.deliver()).isEqualTo(Outcome.ANSWERED);

        Letter letter = office.mis().letters().get(0);
        assertThat(letter.content()).isEqualTo(new Letter.Receive(invoice.key().guid()));
        assertThat(letter.endpoint().address()).isEqualTo("http://mis.clinic.example:8443/mis");
        assertThat(letter.store().id()).isEqualTo(clinic.here());
        assertThat(office.only().progress().state()).isEqualTo(DeliveryState.DONE);
        assertThat(office.deliver()).isEqualTo(Outcome.NOTHING_DUE);
    }

    @Test
    void an_attempt_is_a_row_of_the_journal() {
        office.mis().does(() -> {
            clinic.clock().tick(Duration.ofMillis(250));
            return new MisAnswer.Answered(200, Optional.empty(), "");
        });

        office.deliver();

        assertThat(clinic.journal().all())
                .containsExactly(new JournalEntry(
                        Clinic.NOW,
                        JournalEntry.Direction.OUTGOING,
                        "Receive",
                        1,
                        Optional.of(office.hospital()),
                        Optional.of(clinic.hospital().ogrn().value()),
                        Optional.of(clinic.hospital().stores().get(0).oid().value()),
                        new JournalEntry.Subject(
                                Optional.of("4313"),
                                Optional.of(invoice.key().guid().value()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new JournalEntry.Outcome(Optional.of(200), Optional.empty(), Result.DONE, "", Optional.empty()),
                        Duration.ofMillis(250),
                        new JournalEntry.Caller(
                                Optional.empty(), JournalEntry.IdentifiedBy.NOTHING, "mis.clinic.example:8443")));
    }

    @Test
    void a_system_that_is_away_is_told_again_on_schedule() {
        office.mis().answers(new MisAnswer.NotReached("Нет соединения"));

        assertThat(office.deliver()).isEqualTo(Outcome.AWAY);

        assertThat(outcomes())
                .containsExactly(new JournalEntry.Outcome(
                        Optional.empty(),
                        Optional.empty(),
                        Result.FAILED,
                        "Ошибка при подтверждении получения счёта: Нет соединения",
                        Optional.empty()));
        assertThat(wait(office.only())).isCloseTo(Duration.ofSeconds(5), Duration.ofSeconds(1));
        assertThat(office.deliver()).isEqualTo(Outcome.NOTHING_DUE);
        clinic.clock().tick(Duration.ofSeconds(6));
        assertThat(office.deliver()).isEqualTo(Outcome.ANSWERED);
        assertThat(clinic.journal().all()).extracting(JournalEntry::attempt).containsExactly(1, 2);
    }

    @Test
    void without_an_answer_nobody_knows_and_the_system_is_told_again() {
        office.mis().answers(new MisAnswer.NoAnswer("МИС не ответила за 10 с"));

        assertThat(office.deliver()).isEqualTo(Outcome.AWAY);

        assertThat(outcomes().get(0).result()).isEqualTo(Result.UNKNOWN);
        assertThat(office.only().progress().state()).isEqualTo(DeliveryState.WAITING);
    }

    @Test
    void a_failure_of_the_system_is_a_reason_to_come_again() {
        office.mis().answers(503);

        assertThat(office.deliver()).isEqualTo(Outcome.ANSWERED);

        assertThat(outcomes().get(0))
                .returns(Result.FAILED, JournalEntry.Outcome::result)
                .returns(
                        "Ошибка при подтверждении получения счёта: МИС ответила кодом 503",
                        JournalEntry.Outcome::message);
        assertThat(office.only().progress().due()).isPresent();
    }

    @Test
    void a_refusal_needs_attention_and_is_told_in_the_systems_words() {
        office.mis().answers(400, 4010, "Не найден счёт");

        assertThat(office.deliver()).isEqualTo(Outcome.ANSWERED);

        assertThat(office.only().progress().state()).isEqualTo(DeliveryState.ATTENTION);
        assertThat(office.only().last())
                .contains(new Delivery.Reply(Optional.of(400), Optional.of(4010), "Не найден счёт"));
        assertThat(outcomes())
                .containsExactly(new JournalEntry.Outcome(
                        Optional.of(400),
                        Optional.of(4010),
                        Result.REFUSED,
                        "Ошибка при подтверждении получения счёта: Не найден счёт",
                        Optional.empty()));
    }

    @Test
    void what_the_system_has_known_before_is_done() {
        office.mis().answers(400, 4013, "Номер чека уже зафиксирован");

        office.deliver();

        assertThat(office.only().progress().state()).isEqualTo(DeliveryState.DONE);
        assertThat(outcomes().get(0).result()).isEqualTo(Result.REFUSED);
    }

    private void put(Confirmation confirmation) {
        clinic.deliverLater().put(clinic.tenant(), confirmation);
    }

    private List<JournalEntry.Outcome> outcomes() {
        return clinic.journal().all().stream().map(JournalEntry::outcome).toList();
    }

    private Duration wait(Delivery delivery) {
        Instant due = delivery.progress().due().orElseThrow();
        return Duration.between(clinic.clock().instant(), due).truncatedTo(ChronoUnit.MILLIS);
    }
}
