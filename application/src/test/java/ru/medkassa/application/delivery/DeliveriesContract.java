package ru.medkassa.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.delivery.Deliveries.Claim;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.cashdesk.TestCashDesks;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.organization.OrganizationId;

/** What every {@link Deliveries} keeps to, for senders; {@link DeliveryOrderContract} has the order, {@link DeliveryListContract} what operators see. */
public abstract class DeliveriesContract extends DeliveriesOfAHospital {
    @Test
    void each_confirmation_comes_back_as_it_was_put() {
        Invoice invoice = anInvoiceHere();
        Set<CashDeskGuid> desks = Set.of(TestCashDesks.freshGuid(), TestCashDesks.freshGuid());
        put(received(invoice));
        put(stateOf(anInvoiceHere(), InvoiceState.OFD_DUE));
        put(new Confirmation.CashDesksChanged(store, desks));

        List<Delivery> all = read();

        assertThat(all)
                .extracting(Delivery::confirmation)
                .contains(received(invoice), new Confirmation.CashDesksChanged(store, desks));
        assertThat(all).allSatisfy(it -> {
            assertThat(it.organization()).isEqualTo(hospital);
            assertThat(it.putAt()).isEqualTo(NOON);
            assertThat(it.progress())
                    .isEqualTo(new Delivery.Progress(
                            DeliveryState.WAITING, 0, Optional.empty(), Optional.of(NOON), Optional.empty()));
            assertThat(it.last()).isEmpty();
            assertThat(it.givenUp()).isEmpty();
        });
        assertThat(all.get(2).invoiceNumber()).contains(invoice.number());
        assertThat(all.get(0).invoiceNumber()).isEmpty();
    }

    @Test
    void what_is_put_is_due_at_once_and_nobody_elses() {
        OrganizationId other = aHospital(1).id();

        assertThat(due(NOON)).doesNotContain(hospital);
        put(received(anInvoiceHere()));

        assertThat(due(NOON)).contains(hospital).doesNotContain(other);
        assertThat(due(NOON.minusMillis(1))).doesNotContain(hospital);
        assertThat(claim(other, NOON)).isEmpty();
    }

    @Test
    void what_is_taken_counts_as_an_attempt_and_is_the_takers_alone() {
        Confirmation confirmation = received(anInvoiceHere());
        put(confirmation);

        Claim claim = claim(NOON).orElseThrow();

        assertThat(claim.delivery().confirmation()).isEqualTo(confirmation);
        assertThat(claim.interrupted()).isEmpty();
        assertThat(claim.delivery().progress())
                .isEqualTo(new Delivery.Progress(
                        DeliveryState.WAITING,
                        1,
                        Optional.of(NOON),
                        Optional.of(NOON.plus(LEASE)),
                        Optional.of(claim.token())));
        assertThat(due(NOON.plus(LEASE).minusMillis(1))).doesNotContain(hospital);
        assertThat(claim(NOON.plus(LEASE).minusMillis(1))).isEmpty();
    }

    @Test
    void what_a_dead_sender_has_taken_can_be_taken_when_its_claim_has_run_out() {
        put(received(anInvoiceHere()));
        Claim dead = claim(NOON).orElseThrow();

        Claim next = claim(NOON.plus(LEASE)).orElseThrow();

        assertThat(next.delivery().number()).isEqualTo(dead.delivery().number());
        assertThat(next.interrupted()).contains(NOON);
        assertThat(next.delivery().progress().attempts()).isEqualTo(2);
        assertThat(next.token()).isNotEqualTo(dead.token());
    }

    @Test
    void a_sender_that_was_taken_for_dead_changes_nothing() {
        put(received(anInvoiceHere()));
        Claim slow = claim(NOON).orElseThrow();
        Claim next = claim(NOON.plus(LEASE)).orElseThrow();

        assertThat(settle(slow, done())).isFalse();
        assertThat(found(slow).progress()).isEqualTo(next.delivery().progress());
        assertThat(settle(next, done())).isTrue();
        assertThat(settle(next, done())).isFalse();
    }

    @Test
    void what_is_done_is_never_due_again() {
        put(received(anInvoiceHere()));
        Claim claim = claim(NOON).orElseThrow();

        settle(claim, done());

        assertThat(found(claim).progress())
                .isEqualTo(new Delivery.Progress(
                        DeliveryState.DONE, 1, Optional.of(NOON), Optional.empty(), Optional.empty()));
        assertThat(found(claim).last()).contains(HEARD);
        assertThat(due(NOON.plus(Duration.ofDays(9)))).doesNotContain(hospital);
    }

    @Test
    void what_was_not_heard_is_due_at_its_time() {
        put(received(anInvoiceHere()));
        Claim first = claim(NOON).orElseThrow();

        settle(first, again(NOON.plusSeconds(5)));

        assertThat(found(first).last()).contains(SILENCE);
        assertThat(claim(NOON.plusSeconds(5).minusMillis(1))).isEmpty();
        Claim second = claim(NOON.plusSeconds(5)).orElseThrow();
        assertThat(second.interrupted()).isEmpty();
        assertThat(second.delivery().progress().attempts()).isEqualTo(2);
        assertThat(second.delivery().last()).contains(SILENCE);
    }

    @Test
    void what_needs_attention_is_not_due() {
        put(received(anInvoiceHere()));
        Claim claim = claim(NOON).orElseThrow();

        settle(claim, attention());

        assertThat(found(claim).progress().state()).isEqualTo(DeliveryState.ATTENTION);
        assertThat(found(claim).progress().due()).isEmpty();
        assertThat(claim(NOON.plus(Duration.ofDays(9)))).isEmpty();
    }
}
