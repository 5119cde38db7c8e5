package ru.medkassa.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.freshGuid;
import static ru.medkassa.domain.invoice.TestInvoices.sample4313;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.StoreId;

/** What every {@link Invoices} keeps to, for one invoice; {@link InvoicesOfAPayerContract} has the lists. */
public abstract class InvoicesContract extends PortContract {

    @Test
    void the_published_example_comes_back_as_it_was() {
        Invoice invoice = added(sample4313(aStore()));

        assertThat(identified(invoice.key().guid(), invoice.key().store())).containsExactly(invoice);
        assertThat(numbered("4313", invoice.key().store())).containsExactly(invoice);
        assertThat(locked(invoice.key())).contains(invoice);
    }

    @Test
    void an_invoice_of_which_as_little_as_possible_is_known_comes_back_as_it_was() {
        Invoice invoice = added(WholeInvoices.withLittleKnown(aStore()));

        assertThat(locked(invoice.key())).contains(invoice);
    }

    @Test
    void an_invoice_of_which_everything_is_known_comes_back_as_it_was() {
        Invoice invoice = added(WholeInvoices.withEverythingKnown(aStore()));

        assertThat(locked(invoice.key())).contains(invoice);
    }

    @ParameterizedTest
    @EnumSource(InvoiceState.class)
    void every_state_comes_back_as_it_was(InvoiceState state) {
        Invoice invoice = added(anInvoice().in(aStore()).in(state).build());

        assertThat(locked(invoice.key()).map(Invoice::state)).contains(state);
    }

    @Test
    void of_many_lines_the_order_is_kept() {
        InvoiceLine[] lines = WholeInvoices.manyLines();
        Invoice invoice = added(anInvoice().in(aStore()).of(lines).build());

        assertThat(locked(invoice.key()).orElseThrow().lines()).containsExactly(lines);
    }

    @Test
    void an_invoice_that_was_not_taken_in_is_not_found() {
        StoreId store = aStore();

        assertThat(numbered("no such number", store)).isEmpty();
        assertThat(identified(freshGuid(), store)).isEmpty();
        assertThat(locked(new InvoiceKey(store, freshGuid()))).isEmpty();
    }

    @Test
    void an_invoice_of_a_store_that_was_not_asked_for_is_not_found() {
        List<StoreId> stores = stores(2);
        Invoice invoice = added(anInvoice().in(stores.get(0)).build());
        InvoiceGuid guid = invoice.key().guid();

        assertThat(numbered(invoice.number().value(), stores.get(1))).isEmpty();
        assertThat(identified(guid, stores.get(1))).isEmpty();
        assertThat(locked(new InvoiceKey(stores.get(1), guid))).isEmpty();
        assertThat(identified(guid, stores.get(0), stores.get(1))).containsExactly(invoice);
    }

    @Test
    void a_number_is_compared_as_it_stands() {
        StoreId store = aStore();
        Invoice invoice = added(anInvoice().in(store).numbered("007/а").build());

        assertThat(numbered("7/а", store)).isEmpty();
        assertThat(numbered("007/А", store)).isEmpty();
        assertThat(numbered("007/%", store)).isEmpty();
        assertThat(numbered("007/а", store)).containsExactly(invoice);
    }

    @Test
    void of_many_invoices_with_one_number_two_are_given() {
        StoreId store = aStore();
        Set<Invoice> all = Set.of(
                added(anInvoice().in(store).numbered("17").build()),
                added(anInvoice().in(store).numbered("17").build()),
                added(anInvoice().in(store).numbered("17").build()));

        assertThat(numbered("17", store))
                .hasSize(Invoices.MATCHES)
                .doesNotHaveDuplicates()
                .isSubsetOf(all);
    }

    @Test
    void of_many_invoices_with_one_identifier_in_many_stores_two_are_given() {
        List<StoreId> stores = stores(3);
        InvoiceGuid guid = freshGuid();
        stores.forEach(store -> added(anInvoice().in(store).identified(guid).build()));

        assertThat(identified(guid, stores.toArray(new StoreId[0])))
                .hasSize(Invoices.MATCHES)
                .extracting(it -> it.key().store())
                .doesNotHaveDuplicates()
                .isSubsetOf(stores);
        assertThat(identified(guid, stores.get(1))).hasSize(1);
    }

    @Test
    void an_invoice_is_not_taken_in_twice_and_the_first_one_stands() {
        Invoice first = added(anInvoice().in(aStore()).of("10.00").build());
        Invoice second = anInvoice().identified(first.key()).of("20.00").build();

        assertThatThrownBy(() -> added(second)).isInstanceOf(RuntimeException.class);

        assertThat(locked(first.key())).contains(first);
    }

    @Test
    void an_update_writes_the_state_and_the_balance_of_its_own_invoice() {
        Invoice invoice = added(anInvoice().in(aStore()).of("100.00").build());
        Invoice beside =
                added(anInvoice().in(invoice.key().store()).of("100.00").build());
        Invoice after = invoice.receive(Money.ofRubles("300.00"))
                .giveBack(Money.ofRubles("350.00"))
                .cancelled();

        update(after);

        assertThat(locked(invoice.key())).contains(after);
        assertThat(locked(beside.key())).contains(beside);
    }

    @Test
    void an_update_writes_nothing_but_the_state_and_the_balance() {
        StoreId store = aStore();
        Invoice invoice = added(anInvoice().in(store).of("100.00").build());
        Invoice forged = WholeInvoices.forged(invoice.key());

        update(forged);

        assertThat(locked(invoice.key())).contains(invoice.receive(Money.ofRubles("40.00")));
        assertThat(numbered("forged", store)).isEmpty();
    }

    @Test
    void two_updates_in_one_transaction_leave_the_last() {
        Invoice invoice = added(anInvoice().in(aStore()).of("100.00").build());
        Invoice last = invoice.receive(Money.ofRubles("1.00")).receive(Money.ofRubles("2.00"));

        change(() -> {
            Invoice held = ports().invoices().lock(invoice.key()).orElseThrow();
            ports().invoices().update(held.receive(Money.ofRubles("1.00")));
            Invoice again = ports().invoices().lock(invoice.key()).orElseThrow();
            ports().invoices().update(again.receive(Money.ofRubles("2.00")));
        });

        assertThat(locked(invoice.key())).contains(last);
    }

    private void update(Invoice after) {
        change(() -> {
            assertThat(ports().invoices().lock(after.key())).isPresent();
            ports().invoices().update(after);
        });
    }

    private List<Invoice> numbered(String number, StoreId... stores) {
        return inTransaction(() -> ports().invoices().numbered(new InvoiceNumber(number), Set.of(stores)));
    }

    private List<Invoice> identified(InvoiceGuid guid, StoreId... stores) {
        return inTransaction(() -> ports().invoices().identified(guid, Set.of(stores)));
    }

    private Optional<Invoice> locked(InvoiceKey key) {
        return inTransaction(() -> ports().invoices().lock(key));
    }
}
