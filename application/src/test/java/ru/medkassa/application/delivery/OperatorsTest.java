package ru.medkassa.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.delivery.Treatment.Hindered;
import ru.medkassa.application.delivery.Treatment.Hindrance;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;

/** What an operator may do with a delivery, and when not. */
class OperatorsTest {

    private final Clinic clinic = Clinic.openWithMis();
    private final Office office = Office.of(clinic);
    private final Invoice invoice = clinic.added(anInvoice(), clinic.here());

    @BeforeEach
    void aReceiptAndAStateAreToBeTold() {
        put(new Confirmation.Received(invoice.key()));
        put(new Confirmation.StateChanged(invoice.key(), InvoiceState.OFD_DUE));
    }

    @Test
    void what_was_refused_is_sent_again_and_then_what_stayed_behind_it() {
        office.mis().answers(400, 4010, "Не найден счёт");
        office.deliver();

        Treatment treated = sendAgain(1);

        assertThat(treated).isEqualTo(new Treatment.Possible(office.only()));
        office.deliver();
        office.deliver();
        assertThat(clinic.deliveries().all())
                .extracting(it -> it.progress().state())
                .containsOnly(DeliveryState.DONE);
    }

    @Test
    void what_is_given_up_is_told_by_nobody_and_says_why() {
        office.mis().answers(400, 4010, "Не найден счёт");
        office.deliver();

        office.giveUp().execute(office.hospital(), 1, "Счёт удалён", "Оператор1");
        office.deliver();

        assertThat(office.only().givenUp()).contains(new Delivery.GivenUp(Clinic.NOW, "Оператор1", "Счёт удалён"));
        assertThat(office.mis().letters()).hasSize(2);
        assertThat(giveUp(1)).isEqualTo(new Hindered(Hindrance.FINISHED));
    }

    @Test
    void what_stays_behind_another_one_waits_for_its_turn() {
        assertThat(sendAgain(2)).isEqualTo(new Hindered(Hindrance.BEHIND_ANOTHER));
        assertThat(giveUp(2)).isInstanceOf(Treatment.Possible.class);
    }

    @Test
    void what_is_being_sent_is_left_to_its_sender() {
        office.claimDelivery().execute(office.hospital());

        assertThat(sendAgain(1)).isEqualTo(new Hindered(Hindrance.BEING_SENT));
        assertThat(giveUp(1)).isEqualTo(new Hindered(Hindrance.BEING_SENT));
    }

    @Test
    void what_a_dead_sender_left_behind_is_written_down_once() {
        office.claimDelivery().execute(office.hospital());
        clinic.clock().tick(Duration.ofMinutes(2));

        sendAgain(1);
        office.deliver();

        assertThat(clinic.journal().all())
                .extracting(it -> it.outcome().result())
                .containsExactly(Result.UNKNOWN, Result.DONE);
    }

    @Test
    void what_is_not_there_or_done_cannot_be_treated() {
        office.deliver();

        assertThat(sendAgain(1)).isEqualTo(new Hindered(Hindrance.FINISHED));
        assertThat(sendAgain(99)).isEqualTo(new Hindered(Hindrance.UNKNOWN));
    }

    @Test
    void a_reason_is_given_and_is_no_novel() {
        assertThatThrownBy(() -> new Delivery.GivenUp(Clinic.NOW, "Оператор1", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Delivery.GivenUp(Clinic.NOW, "Оператор1", "x".repeat(501)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void all_that_waits_is_found_by_its_organisation() {
        assertThat(new FindDelivery(clinic.deliveries()).execute(office.hospital(), 1))
                .contains(office.only());
        assertThat(new SendAllAgain(clinic.deliveries(), clinic.clock()).execute(office.hospital()))
                .isEqualTo(1);
        assertThat(new ReadDeliveries(clinic.deliveries())
                        .execute(office.hospital(), TestDeliveries.page(1, Optional.empty())))
                .hasSize(1);
        assertThat(new FindDueOrganizations(clinic.deliveries(), clinic.organizations(), clinic.clock()).execute())
                .containsExactly(new FindDueOrganizations.Due(office.hospital(), 4));
    }

    private Treatment sendAgain(long number) {
        return office.sendAgain().execute(office.hospital(), number);
    }

    private Treatment giveUp(long number) {
        return office.giveUp().execute(office.hospital(), number, "Не нужно", "Оператор1");
    }

    private void put(Confirmation confirmation) {
        clinic.deliverLater().put(clinic.tenant(), confirmation);
    }
}
