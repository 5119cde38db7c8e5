package ru.medkassa.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.aLine;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.freshGuid;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceBuilder;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.organization.StoreId;

/** What every {@link Invoices} keeps to when many invoices come in at once. */
public abstract class InvoiceIntakeContract extends PortContract {

    @Test
    void invoices_of_every_kind_come_back_as_they_were() {
        StoreId store = aStore();
        List<Invoice> invoices =
                List.of(WholeInvoices.withLittleKnown(store), WholeInvoices.withEverythingKnown(store));

        assertThat(addedAll(invoices)).isEmpty();

        assertThat(invoices).allMatch(it -> kept(it).equals(it));
    }

    @Test
    void two_hundred_are_taken_in_and_found_together() {
        StoreId store = aStore();
        List<Invoice> invoices = IntStream.range(0, TakeInInvoices.LARGEST_BATCH)
                .mapToObj(it -> anInvoice()
                        .in(store)
                        .of(aLine("1", "10.00"), aLine("0.5", "0.01"))
                        .build())
                .toList();
        addedAll(invoices);

        assertThat(lockedAll(invoices, store)).containsExactlyInAnyOrderElementsOf(invoices);
    }

    @Test
    void what_is_there_already_is_told_and_left_alone() {
        StoreId store = aStore();
        InvoiceBuilder builder = anInvoice().in(store);
        Invoice first = added(builder.of("10.00").build());
        Invoice other = anInvoice().in(store).build();

        assertThat(addedAll(List.of(builder.of("20.00").build(), other))).containsExactly(first.key());

        assertThat(kept(first)).isEqualTo(first);
        assertThat(kept(other)).isEqualTo(other);
    }

    @Test
    void only_the_named_stores_are_looked_at() {
        List<StoreId> stores = stores(3);
        Invoice here = added(anInvoice().in(stores.get(0)).build());
        Invoice there = added(
                anInvoice().identified(here.key().guid()).in(stores.get(1)).build());

        assertThat(lockedAll(List.of(here), stores.get(0), stores.get(1))).containsExactlyInAnyOrder(here, there);
        assertThat(lockedAll(List.of(here), stores.get(2))).isEmpty();
        assertThat(lockedAll(List.of(anInvoice().identified(freshGuid()).build()), stores.get(0)))
                .isEmpty();
    }

    @Test
    void an_amended_invoice_is_another_in_everything_but_its_key() {
        StoreId store = aStore();
        Invoice whole = WholeInvoices.withEverythingKnown(store);
        Invoice little = withKey(WholeInvoices.withLittleKnown(store), whole.key());
        added(whole);

        amended(little);
        assertThat(kept(whole)).isEqualTo(little);

        amended(whole);
        assertThat(kept(whole)).isEqualTo(whole);
    }

    @Test
    void an_amended_invoice_may_have_more_or_fewer_lines_and_another_state_and_balance() {
        InvoiceBuilder builder = anInvoice().in(aStore());
        Invoice first = added(builder.of(aLine("1", "1.00"), aLine("1", "2.00")).build());
        Invoice second = builder.of(aLine("3", "5.00")).paid("4.00").build();

        amended(second);

        assertThat(kept(first)).isEqualTo(second);
        assertThat(kept(first).state()).isEqualTo(InvoiceState.PARTLY_PAID);
    }

    @Test
    void several_are_amended_together_and_the_others_stay() {
        StoreId store = aStore();
        InvoiceBuilder one = anInvoice().in(store);
        InvoiceBuilder two = anInvoice().in(store);
        Invoice bystander = added(anInvoice().in(store).build());
        addedAll(List.of(one.of("1.00").build(), two.of("2.00").build()));

        amended(one.of("3.00").build(), two.of("4.00").build());

        assertThat(kept(one.build())).isEqualTo(one.build());
        assertThat(kept(two.build())).isEqualTo(two.build());
        assertThat(kept(bystander)).isEqualTo(bystander);
    }

    @Test
    void nothing_may_come_in() {
        assertThat(addedAll(List.of())).isEmpty();
        change(() -> ports().invoices().amend(List.of()));
        StoreId store = aStore();
        assertThat(inTransaction(() -> ports().invoices().lockAll(Set.of(), Set.of(store))))
                .isEmpty();
    }

    private Set<InvoiceKey> addedAll(List<Invoice> invoices) {
        return inTransaction(() -> ports().invoices().addAll(invoices));
    }

    private List<Invoice> lockedAll(List<Invoice> invoices, StoreId... stores) {
        return inTransaction(() -> ports().invoices()
                .lockAll(Set.copyOf(invoices.stream().map(it -> it.key().guid()).toList()), Set.of(stores)));
    }

    private void amended(Invoice... invoices) {
        change(() -> {
            for (Invoice invoice : invoices) {
                ports().invoices().lock(invoice.key());
            }
            ports().invoices().amend(List.of(invoices));
        });
    }

    private Invoice kept(Invoice invoice) {
        return inTransaction(() -> ports().invoices().lock(invoice.key())).orElseThrow();
    }

    private static Invoice withKey(Invoice invoice, InvoiceKey key) {
        return new Invoice(
                key,
                invoice.number(),
                invoice.date(),
                invoice.type(),
                invoice.parent(),
                invoice.cashDesk(),
                invoice.payer(),
                invoice.lines(),
                invoice.state(),
                invoice.balance());
    }
}
