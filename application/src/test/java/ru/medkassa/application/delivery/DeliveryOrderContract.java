package ru.medkassa.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.delivery.Deliveries.Claim;
import ru.medkassa.domain.cashdesk.TestCashDesks;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;

/** In which order every {@link Deliveries} gives out what is to be told. */
public abstract class DeliveryOrderContract extends DeliveriesContract {

    @Test
    void of_one_invoice_what_happened_later_stays_behind_until_the_earlier_is_done() {
        Invoice invoice = anInvoiceHere();
        put(received(invoice));
        put(stateOf(invoice, InvoiceState.OFD_DUE));
        put(stateOf(invoice, InvoiceState.OFD_SENT));

        Claim first = claim(NOON).orElseThrow();
        assertThat(first.delivery().confirmation()).isEqualTo(received(invoice));
        assertThat(claim(NOON)).isEmpty();
        settle(first, again(NOON.plusSeconds(5)));
        assertThat(claim(NOON.plusSeconds(4))).isEmpty();

        Claim repeated = claim(NOON.plusSeconds(5)).orElseThrow();
        assertThat(repeated.delivery().number()).isEqualTo(first.delivery().number());
        settle(repeated, done());

        Claim second = claim(NOON.plusSeconds(6)).orElseThrow();
        assertThat(second.delivery().confirmation()).isEqualTo(stateOf(invoice, InvoiceState.OFD_DUE));
        assertThat(claim(NOON.plusSeconds(6))).isEmpty();
        settle(second, done());
        assertThat(claim(NOON.plusSeconds(7)).orElseThrow().delivery().confirmation())
                .isEqualTo(stateOf(invoice, InvoiceState.OFD_SENT));
    }

    @Test
    void what_is_put_behind_one_that_needs_attention_stays_there() {
        Invoice invoice = anInvoiceHere();
        put(received(invoice));
        settle(claim(NOON).orElseThrow(), attention());

        put(stateOf(invoice, InvoiceState.OFD_DUE));

        assertThat(due(NOON.plus(Duration.ofDays(9)))).doesNotContain(hospital);
        assertThat(read().get(0).progress().isBehindAnother()).isTrue();
    }

    @Test
    void what_is_put_after_all_is_done_is_due_at_once() {
        Invoice invoice = anInvoiceHere();
        put(received(invoice));
        settle(claim(NOON).orElseThrow(), done());

        put(stateOf(invoice, InvoiceState.OFD_DUE));

        assertThat(claim(NOON)).isPresent();
    }

    @Test
    void invoices_do_not_wait_for_each_other() {
        put(received(anInvoiceHere()));
        put(received(anInvoiceHere()));
        put(new Confirmation.CashDesksChanged(store, Set.of(TestCashDesks.freshGuid())));

        settle(claim(NOON).orElseThrow(), attention());
        settle(claim(NOON).orElseThrow(), again(NOON.plusSeconds(5)));

        assertThat(claim(NOON)).isPresent();
        assertThat(claim(NOON)).isEmpty();
    }

    @Test
    void the_desks_of_a_store_are_told_one_after_the_other() {
        put(new Confirmation.CashDesksChanged(store, Set.of(TestCashDesks.freshGuid())));
        put(new Confirmation.CashDesksChanged(store, Set.of(TestCashDesks.freshGuid())));

        Claim first = claim(NOON).orElseThrow();
        assertThat(claim(NOON)).isEmpty();
        settle(first, done());

        assertThat(claim(NOON)).isPresent();
    }

    @Test
    void what_has_been_due_for_longest_is_taken_first() {
        put(received(anInvoiceHere()));
        settle(claim(NOON).orElseThrow(), again(NOON.plusSeconds(30)));
        put(received(anInvoiceHere()));
        settle(claim(NOON).orElseThrow(), again(NOON.plusSeconds(5)));

        assertThat(claim(NOON.plusSeconds(60)).orElseThrow().delivery().number())
                .isEqualTo(read().get(0).number());
    }
}
