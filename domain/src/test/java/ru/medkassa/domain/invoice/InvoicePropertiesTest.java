package ru.medkassa.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.money.Money;

/** Whatever happens to an invoice, in whatever order. */
class InvoicePropertiesTest {

    /** One thing that happens; the sums are in kopecks, so that both sides of every limit are met. */
    private sealed interface Step {

        record Receive() implements Step {}

        record Pay(long kopecks) implements Step {}

        record GiveBack(long kopecks) implements Step {}

        record Cancel() implements Step {}

        record Move(InvoiceState target) implements Step {}
    }

    private static final String TOTAL = "10.00";
    private static final Set<InvoiceState> BY_MONEY =
            EnumSet.of(InvoiceState.RECEIVED, InvoiceState.PARTLY_PAID, InvoiceState.PAID);

    @Property(seed = "1552", tries = 2000)
    void what_is_paid_less_what_is_overpaid_and_what_is_due_come_to_the_total(@ForAll("histories") List<Step> steps) {
        Invoice invoice = anInvoice().of(TOTAL).build();
        for (Step step : steps) {
            invoice = after(step, invoice);
            Balance balance = invoice.balance();
            assertThat(balance.paid().minus(balance.overpaid()).plus(balance.due()))
                    .isEqualTo(balance.total())
                    .isEqualTo(Money.ofRubles(TOTAL));
            assertThat(balance.due().isZero() || balance.overpaid().isZero()).isTrue();
        }
    }

    /** Σ payments − Σ returns = paid − returnedInExcess, so received = Σ payments and returned = Σ returns. */
    @Property(seed = "1553", tries = 2000)
    void no_kopeck_is_lost_and_none_is_made(@ForAll("histories") List<Step> steps) {
        Invoice invoice = anInvoice().of(TOTAL).build();
        long paid = 0;
        long returned = 0;
        for (Step step : steps) {
            invoice = after(step, invoice);
            paid += step instanceof Step.Pay pay ? pay.kopecks() : 0;
            returned += step instanceof Step.GiveBack back ? back.kopecks() : 0;
        }
        Balance balance = invoice.balance();
        assertThat(balance.received().kopecks()).isEqualTo(paid);
        assertThat(balance.returned().kopecks()).isEqualTo(returned);
        assertThat(balance.paid().kopecks() - balance.returnedInExcess().kopecks())
                .isEqualTo(paid - returned);
    }

    @Property(seed = "1554", tries = 2000)
    void a_state_is_reached_by_a_legal_move_only(@ForAll("histories") List<Step> steps) {
        Invoice invoice = anInvoice().of(TOTAL).build();
        for (Step step : steps) {
            Invoice next = after(step, invoice);
            assertThat(isLegal(invoice.state(), next.state()))
                    .as("%s from %s to %s", step, invoice.state(), next.state())
                    .isTrue();
            invoice = next;
        }
    }

    @Property(seed = "1555", tries = 2000)
    void at_the_desk_the_state_tells_of_the_money(@ForAll("histories") List<Step> steps) {
        Invoice invoice = anInvoice().of(TOTAL).build();
        for (Step step : steps) {
            invoice = after(step, invoice);
            Balance balance = invoice.balance();
            boolean truthful =
                    switch (invoice.state()) {
                        case ISSUED, RECEIVED -> balance.paid().isZero();
                        case PARTLY_PAID ->
                            !balance.paid().isZero() && !balance.due().isZero();
                        case PAID -> balance.due().isZero();
                        case OFD_DUE, OFD_SENT, CANCELLED -> true;
                    };
            assertThat(truthful).as("%s with %s", invoice.state(), balance).isTrue();
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Long> kopecks = Arbitraries.longs().between(1, 1500);
        Arbitrary<Step> step = Arbitraries.oneOf(
                kopecks.map(Step.Pay::new),
                kopecks.map(Step.Pay::new),
                kopecks.map(Step.GiveBack::new),
                Arbitraries.of(InvoiceState.class).map(Step.Move::new),
                Arbitraries.frequency(Tuple.of(4, (Step) new Step.Receive()), Tuple.of(1, (Step) new Step.Cancel())));
        return step.list().ofMaxSize(20);
    }

    private static Invoice after(Step step, Invoice invoice) {
        if (step instanceof Step.Pay pay) {
            return invoice.receive(new Money(pay.kopecks()));
        }
        if (step instanceof Step.GiveBack back) {
            return invoice.giveBack(new Money(back.kopecks()));
        }
        if (step instanceof Step.Move move) {
            return invoice.moveTo(move.target(), Dictionaries.DEFAULTS.transitions())
                    .orElse(invoice);
        }
        return step instanceof Step.Cancel ? invoice.cancelled() : invoice.received();
    }

    /** All moves that anything may make; staying is always legal, and everything can be cancelled. */
    private static boolean isLegal(InvoiceState from, InvoiceState to) {
        return from == to
                || to == InvoiceState.CANCELLED
                || switch (from) {
                    case ISSUED, RECEIVED -> BY_MONEY.contains(to);
                    case PARTLY_PAID, PAID -> BY_MONEY.contains(to) || to == InvoiceState.OFD_DUE;
                    case OFD_DUE -> to == InvoiceState.OFD_SENT;
                    case OFD_SENT -> to == InvoiceState.OFD_DUE;
                    case CANCELLED -> false;
                };
    }
}
