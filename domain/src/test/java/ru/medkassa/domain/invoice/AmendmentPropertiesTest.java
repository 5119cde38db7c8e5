package ru.medkassa.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.payer.PersonName;

/** Whatever the cash desks do and the medical information system says of one invoice, in whatever order. */
class AmendmentPropertiesTest {

    private static final InvoiceKey KEY = anInvoice().build().key();

    /** Sums in kopecks, few enough of them to meet. */
    private sealed interface Step {

        record Desk(String what, UnaryOperator<Invoice> does) implements Step {
            @Override
            public String toString() {
                return what;
            }
        }

        record State(Invoice statement) implements Step {}
    }

    @Property(seed = "1961", tries = 2000)
    void what_is_paid_less_what_is_overpaid_and_what_is_due_come_to_the_total(
            @ForAll("histories") List<Step> steps, @ForAll("rules") ExchangeRules rules) {
        Invoice invoice = first();
        for (Step step : steps) {
            invoice = after(step, invoice, rules);
            Balance balance = invoice.balance();
            assertThat(balance.paid().minus(balance.overpaid()).plus(balance.due()))
                    .isEqualTo(balance.total())
                    .isEqualTo(Invoice.sum(invoice.lines()));
        }
    }

    @Property(seed = "1962", tries = 2000)
    void no_statement_moves_a_kopeck_of_an_invoice_that_a_desk_has(
            @ForAll("histories") List<Step> steps, @ForAll("rules") ExchangeRules rules) {
        Invoice invoice = first();
        for (Step step : steps) {
            Invoice next = after(step, invoice, rules);
            if (step instanceof Step.State && isTouched(invoice)) {
                assertThat(next.balance()).isEqualTo(invoice.balance());
                assertThat(next.type()).isEqualTo(invoice.type());
                assertThat(amounts(next)).containsExactlyInAnyOrderElementsOf(amounts(invoice));
                assertThat(next.state()).isIn(invoice.state(), InvoiceState.CANCELLED);
            }
            invoice = next;
        }
    }

    @Property(seed = "1963", tries = 2000)
    void what_is_said_twice_does_no_more_than_what_is_said_once(
            @ForAll("histories") List<Step> steps,
            @ForAll("statements") Invoice statement,
            @ForAll("rules") ExchangeRules rules) {
        Invoice invoice = first();
        for (Step step : steps) {
            invoice = after(step, invoice, rules);
        }
        Invoice once = after(new Step.State(statement), invoice, rules);

        assertThat(after(new Step.State(statement), once, rules)).isEqualTo(once);
    }

    @Property(seed = "1964", tries = 2000)
    void after_a_cancellation_the_invoice_is_cancelled_whatever_it_was(
            @ForAll("histories") List<Step> steps, @ForAll("statements") Invoice statement) {
        Invoice invoice = first();
        for (Step step : steps) {
            invoice = after(step, invoice, ExchangeRules.DEFAULTS);
        }

        assertThat(after(new Step.State(statement.cancelled()), invoice, ExchangeRules.DEFAULTS)
                        .isCancelled())
                .isTrue();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Long> kopecks = Arbitraries.longs().between(1, 40);
        Arbitrary<Step> desk = Arbitraries.oneOf(
                Arbitraries.just(new Step.Desk("receive", Invoice::received)),
                kopecks.map(it -> new Step.Desk("pay " + it, invoice -> invoice.receive(new Money(it)))),
                kopecks.map(it -> new Step.Desk("give back " + it, invoice -> invoice.giveBack(new Money(it)))));
        Arbitrary<Step> said = statements().map(Step.State::new);
        return Arbitraries.oneOf(desk, said).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<ExchangeRules> rules() {
        return Arbitraries.of(true, false).tuple2().map(it -> new ExchangeRules(it.get1(), it.get2(), true, false, 30));
    }

    @Provide
    Arbitrary<Invoice> statements() {
        return Combinators.combine(
                        lines(),
                        Arbitraries.of("1", "2"),
                        Arbitraries.of("Иванов", "Петров"),
                        Arbitraries.of(InvoiceState.values()),
                        Arbitraries.longs().between(0, 20))
                .as((lines, number, family, state, paid) -> anInvoice()
                        .identified(KEY)
                        .numbered(number)
                        .of(lines.toArray(InvoiceLine[]::new))
                        .payableBy(new PersonName(family, "Иван", ""), TestInvoices.SAMPLE_BIRTHDAY)
                        .paid(new Money(paid).toString())
                        .in(state)
                        .build());
    }

    private static Arbitrary<List<InvoiceLine>> lines() {
        return Combinators.combine(
                        Arbitraries.of(1L, 2L),
                        Arbitraries.of("Visit", "Look"),
                        Arbitraries.of("1", "2"),
                        Arbitraries.of(5L, 10L),
                        Arbitraries.of(true, false))
                .as((service, name, quantity, price, completed) -> new InvoiceLine(
                        new UUID(0, service),
                        "A",
                        name,
                        Quantity.of(quantity),
                        new Money(price),
                        Money.ZERO,
                        TaxCode.of("1"),
                        completed))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Invoice first() {
        return anInvoice().identified(KEY).of("0.10").build();
    }

    private static Invoice after(Step step, Invoice invoice, ExchangeRules rules) {
        if (step instanceof Step.State said) {
            return invoice.amendedBy(said.statement(), rules).fold(() -> invoice, it -> it, refused -> invoice);
        }
        return ((Step.Desk) step).does().apply(invoice);
    }

    private static boolean isTouched(Invoice invoice) {
        boolean moved = !invoice.balance().received().isZero()
                || !invoice.balance().returned().isZero();
        return moved || invoice.state() != InvoiceState.ISSUED && !invoice.isCancelled();
    }

    private static List<Money> amounts(Invoice invoice) {
        return invoice.lines().stream().map(InvoiceLine::amount).toList();
    }
}
