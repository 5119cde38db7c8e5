package ru.medkassa.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ru.medkassa.application.delivery.Deliveries.Claim;
import ru.medkassa.application.delivery.Delivery.GivenUp;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;

/** What every {@link Deliveries} does for operators who treat them. */
public abstract class DeliveryTreatmentContract extends DeliveryOrderContract {

    private static final GivenUp GIVEN_UP = new GivenUp(NOON.plusSeconds(60), "Оператор1", "Счёт отменён в МИС");

    @Test
    void what_needs_attention_is_sent_again_when_somebody_says_so() {
        put(received(anInvoiceHere()));
        Claim claim = claim(NOON).orElseThrow();
        settle(claim, attention());

        change(() -> ports().deliveries().sendAgain(locked(claim), NOON.plusSeconds(60)));

        assertThat(found(claim).last()).isPresent();
        assertThat(claim(NOON.plusSeconds(59))).isEmpty();
        assertThat(claim(NOON.plusSeconds(60))
                        .orElseThrow()
                        .delivery()
                        .progress()
                        .attempts())
                .isEqualTo(2);
    }

    @Test
    void all_that_waits_or_needs_attention_is_sent_again_but_for_what_is_being_sent_or_behind() {
        Invoice invoice = anInvoiceHere();
        put(received(invoice));
        settle(claim(NOON).orElseThrow(), attention());
        put(stateOf(invoice, InvoiceState.OFD_DUE));
        put(received(anInvoiceHere()));
        settle(claim(NOON).orElseThrow(), again(NOON.plusSeconds(3600)));
        put(received(anInvoiceHere()));
        settle(claim(NOON).orElseThrow(), done());
        put(received(anInvoiceHere()));
        assertThat(claim(NOON)).isPresent();

        int queued = inTransaction(() -> ports().deliveries().sendAllAgain(hospital, NOON.plusSeconds(1)));

        assertThat(queued).isEqualTo(2);
        assertThat(claim(NOON.plusSeconds(1))).isPresent();
        assertThat(claim(NOON.plusSeconds(1))).isPresent();
        assertThat(claim(NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void what_is_given_up_says_why_and_lets_the_next_one_come_forward() {
        Invoice invoice = anInvoiceHere();
        put(received(invoice));
        Claim claim = claim(NOON).orElseThrow();
        settle(claim, attention());
        put(stateOf(invoice, InvoiceState.OFD_DUE));

        change(() -> ports().deliveries().giveUp(locked(claim), GIVEN_UP));

        assertThat(found(claim).progress().state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(found(claim).givenUp()).contains(GIVEN_UP);
        assertThat(claim(GIVEN_UP.at()).orElseThrow().delivery().confirmation())
                .isEqualTo(stateOf(invoice, InvoiceState.OFD_DUE));
    }

    @Test
    void what_is_given_up_behind_another_one_leaves_the_order_of_the_rest() {
        Invoice invoice = anInvoiceHere();
        put(received(invoice));
        put(stateOf(invoice, InvoiceState.OFD_DUE));
        put(stateOf(invoice, InvoiceState.OFD_SENT));
        Delivery second = read().get(1);

        change(() -> ports().deliveries()
                .giveUp(ports().deliveries().lock(hospital, second.number()).orElseThrow(), GIVEN_UP));

        Claim first = claim(GIVEN_UP.at()).orElseThrow();
        assertThat(first.delivery().confirmation()).isEqualTo(received(invoice));
        assertThat(claim(GIVEN_UP.at())).isEmpty();
        settle(first, done());
        assertThat(claim(GIVEN_UP.at()).orElseThrow().delivery().confirmation())
                .isEqualTo(stateOf(invoice, InvoiceState.OFD_SENT));
    }

    @Test
    void who_was_taken_for_dead_changes_nothing_of_what_was_given_up() {
        put(received(anInvoiceHere()));
        Claim claim = claim(NOON).orElseThrow();

        change(() -> ports().deliveries().giveUp(locked(claim), GIVEN_UP));

        assertThat(settle(claim, done())).isFalse();
        assertThat(found(claim).progress().state()).isEqualTo(DeliveryState.GIVEN_UP);
    }

    private Delivery locked(Claim claim) {
        return ports().deliveries().lock(hospital, claim.delivery().number()).orElseThrow();
    }
}
