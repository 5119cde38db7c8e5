package ru.medkassa.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceBuilder;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** What the lists of a payer's invoices keep to in every {@link Invoices}. */
public abstract class InvoicesOfAPayerContract extends PortContract {

    private static final PersonName NAME = new PersonName("Королёва", "Анна", "Петровна");
    private static final LocalDate BIRTHDAY = LocalDate.of(1980, 2, 29);
    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest(name = "{0}")
    @MethodSource("ru.medkassa.application.invoice.OpenAndSettled#to_settle")
    void an_invoice_on_which_something_is_to_be_paid_or_given_back_is_to_settle(String kind, InvoiceBuilder builder) {
        Invoice invoice = addedFor(aStore(), builder);

        assertThat(toSettle(NAME, BIRTHDAY, invoice.key().store())).as(kind).containsExactly(invoice);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ru.medkassa.application.invoice.OpenAndSettled#settled")
    void an_invoice_on_which_nothing_is_open_is_not_to_settle(String kind, InvoiceBuilder builder) {
        Invoice invoice = addedFor(aStore(), builder);

        assertThat(toSettle(NAME, BIRTHDAY, invoice.key().store())).as(kind).isEmpty();
    }

    @Test
    void an_invoice_is_to_send_while_its_receipt_is_to_be_made() {
        StoreId store = aStore();
        for (InvoiceState state : InvoiceState.values()) {
            addedFor(store, anInvoice().in(state));
        }

        assertThat(dueToOfd(store)).extracting(Invoice::state).containsExactly(InvoiceState.OFD_DUE);
    }

    @Test
    void the_newest_invoice_comes_first() {
        StoreId store = aStore();
        Invoice second = addedFor(store, dueToOfd().issuedAt(NOON));
        Invoice third = addedFor(store, dueToOfd().issuedAt(NOON.minusNanos(1000)));
        Invoice first = addedFor(store, dueToOfd().issuedAt(NOON.plusSeconds(86_400)));

        assertThat(toSettle(NAME, BIRTHDAY, store)).containsExactly(first, second, third);
        assertThat(dueToOfd(store)).containsExactly(first, second, third);
    }

    @Test
    void of_too_many_invoices_the_newest_are_given() {
        StoreId store = aStore();
        change(() -> {
            for (int i = 0; i <= Invoices.INVOICES_OF_A_PAYER; i++) {
                ports().invoices().add(mine(store, dueToOfd().issuedAt(NOON.plusSeconds(i))));
            }
        });

        assertThat(toSettle(NAME, BIRTHDAY, store))
                .hasSize(Invoices.INVOICES_OF_A_PAYER)
                .allMatch(it -> it.date().isAfter(NOON));
        assertThat(dueToOfd(store)).hasSize(Invoices.INVOICES_OF_A_PAYER).allMatch(it -> it.date()
                .isAfter(NOON));
    }

    static Stream<PersonName> spellings() {
        return Stream.of(
                NAME,
                new PersonName("королева", "АННА", "петровна"),
                new PersonName("КОРОЛЁВА", "анна", "ПЕТРОВНА"),
                new PersonName("  Королева ", "Анна\u00A0", "\tПетровна"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void a_payer_is_found_however_the_name_is_spelt(PersonName spelling) {
        StoreId store = aStore();
        Invoice mine = addedFor(store, dueToOfd());

        assertThat(toSettle(spelling, BIRTHDAY, store)).containsExactly(mine);
        assertThat(inTransaction(() -> ports().invoices().dueToOfd(spelling, BIRTHDAY, Set.of(store))))
                .containsExactly(mine);
        assertThat(mine.payer().name()).isEqualTo(NAME);
    }

    static Stream<PersonName> others() {
        return Stream.of(
                new PersonName("Королёв", "Анна", "Петровна"),
                new PersonName("Королёва", "Ан", "наПетровна"),
                new PersonName("Королёва", "Анна", ""),
                new PersonName("Анна", "Королёва", "Петровна"),
                new PersonName("Королёв%", "Анна", "Петровна"),
                new PersonName("Королёв_", "Анна", "Петровна"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_payer_of_another_name_is_somebody_else(PersonName other) {
        StoreId store = aStore();
        addedFor(store, dueToOfd());

        assertThat(toSettle(other, BIRTHDAY, store)).isEmpty();
    }

    @Test
    void a_payer_of_another_birthday_or_of_none_is_somebody_else() {
        StoreId store = aStore();
        added(dueToOfd().in(store).payableBy(NAME, BIRTHDAY.plusYears(4)).build());
        added(dueToOfd()
                .in(store)
                .payableBy(new Payer(Optional.empty(), NAME, Optional.empty(), "", ""))
                .build());

        assertThat(toSettle(NAME, BIRTHDAY, store)).isEmpty();
        assertThat(dueToOfd(store)).isEmpty();
    }

    @Test
    void invoices_of_all_stores_that_are_asked_for_are_given_and_no_others() {
        List<StoreId> stores = stores(3);
        Invoice one = addedFor(stores.get(0), dueToOfd().issuedAt(NOON));
        Invoice two = addedFor(stores.get(1), dueToOfd().issuedAt(NOON.plusSeconds(1)));
        addedFor(stores.get(2), dueToOfd());
        addedFor(aStore(), dueToOfd());

        assertThat(toSettle(NAME, BIRTHDAY, stores.get(0), stores.get(1))).containsExactly(two, one);
        assertThat(dueToOfd(stores.get(0), stores.get(1))).containsExactly(two, one);
    }

    private static InvoiceBuilder dueToOfd() {
        return anInvoice().of("100.00").in(InvoiceState.OFD_DUE);
    }

    private static Invoice mine(StoreId store, InvoiceBuilder builder) {
        return builder.in(store).payableBy(NAME, BIRTHDAY).build();
    }

    private Invoice addedFor(StoreId store, InvoiceBuilder builder) {
        return added(mine(store, builder));
    }

    private List<Invoice> toSettle(PersonName name, LocalDate birthday, StoreId... stores) {
        return inTransaction(() -> ports().invoices().toSettle(name, birthday, Set.of(stores)));
    }

    private List<Invoice> dueToOfd(StoreId... stores) {
        return inTransaction(() -> ports().invoices().dueToOfd(NAME, BIRTHDAY, Set.of(stores)));
    }
}
