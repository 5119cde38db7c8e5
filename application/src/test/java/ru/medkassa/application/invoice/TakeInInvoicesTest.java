package ru.medkassa.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.history.InMemoryArrivals;
import ru.medkassa.application.organization.InMemoryOrganizations;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.domain.invoice.Amendment;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceBuilder;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.StoreId;

class TakeInInvoicesTest {

    private final InMemoryOrganizations organizations = new InMemoryOrganizations();
    private final Organization hospital = organizations.add(TestHospitals.aHospitalWithStores(2));
    private final StoreId here = hospital.stores().get(0).id();
    private final StoreId elsewhere = hospital.stores().get(1).id();
    private final InMemoryArrivals arrivals = new InMemoryArrivals();
    private final Rival invoices = new Rival();
    private final TakeInInvoices takeInInvoices =
            new TakeInInvoices(invoices, organizations, arrivals, Clinic.open().clock());

    @Test
    void an_unknown_invoice_is_kept_as_it_is_stated() {
        Invoice stated = anInvoice().in(here).build();

        assertThat(taken(stated)).containsExactly(new TakenIn.Created());
        assertThat(kept(stated)).isEqualTo(stated);
    }

    @Test
    void what_came_before_changes_nothing_and_is_no_arrival() {
        Invoice stated = anInvoice().in(here).build();
        taken(stated);

        assertThat(taken(stated)).containsExactly(new TakenIn.Unchanged());
        assertThat(arrivals.all()).hasSize(1);
    }

    @Test
    void an_invoice_that_is_stated_anew_is_amended_with_its_lines() {
        InvoiceBuilder invoice = anInvoice().in(here);
        taken(invoice.of("10.00").build());

        assertThat(taken(invoice.of("20.00").build())).containsExactly(new TakenIn.Updated());
        assertThat(kept(invoice.build()).lines()).isEqualTo(invoice.build().lines());
    }

    @Test
    void the_sums_of_a_received_invoice_stay_and_the_others_of_the_batch_are_taken() {
        Invoice held = anInvoice().in(here).of("10.00").build();
        taken(held);
        invoices.lock(held.key());
        invoices.update(held.received());
        Invoice other = anInvoice().in(here).build();

        List<TakenIn> answers =
                taken(anInvoice().identified(held.key()).of("11.00").build(), other);

        assertThat(answers)
                .containsExactly(
                        new TakenIn.Refused(new Amendment.Refused(Amendment.Part.TOTAL, 0)), new TakenIn.Created());
        assertThat(kept(held)).isEqualTo(held.received());
        assertThat(arrivals.all()).extracting(Arrival::invoice).containsExactly(held, other);
    }

    @Test
    void an_identifier_of_another_store_of_the_organisation_is_refused() {
        Invoice held = anInvoice().in(elsewhere).build();
        taken(held);

        assertThat(taken(anInvoice().identified(held.key().guid()).in(here).build()))
                .containsExactly(new TakenIn.OfAnotherStore(elsewhere));
    }

    @Test
    void an_identifier_that_two_stores_hold_already_is_amended_in_the_named_one() {
        Invoice held = anInvoice().in(elsewhere).build();
        Invoice stated = anInvoice().identified(held.key().guid()).in(here).build();
        invoices.add(held);
        invoices.add(stated);

        assertThat(taken(stated)).containsExactly(new TakenIn.Unchanged());
    }

    @Test
    void of_an_invoice_that_is_stated_twice_in_a_batch_the_later_word_follows_the_earlier() {
        InvoiceBuilder invoice = anInvoice().in(here);
        Invoice first = invoice.of("10.00").build();
        Invoice second = invoice.of("20.00").build();
        Invoice inAnotherStore = invoice.in(elsewhere).build();

        assertThat(taken(first, second, second, inAnotherStore))
                .containsExactly(
                        new TakenIn.Created(),
                        new TakenIn.Updated(),
                        new TakenIn.Unchanged(),
                        new TakenIn.OfAnotherStore(here));
        assertThat(kept(first)).isEqualTo(second);
        assertThat(arrivals.all()).extracting(Arrival::invoice).containsExactly(first, second);
    }

    @Test
    void who_was_forestalled_amends_what_the_other_took_in() {
        InvoiceBuilder invoice = anInvoice().in(here);
        Invoice others = invoice.of("10.00").build();
        Invoice ours = invoice.of("20.00").build();
        Invoice beside = anInvoice().in(here).build();
        invoices.forestalls(others);

        assertThat(taken(ours, beside)).containsExactly(new TakenIn.Updated(), new TakenIn.Created());
        assertThat(kept(ours)).isEqualTo(ours);
        assertThat(kept(beside)).isEqualTo(beside);
    }

    @Test
    void who_was_forestalled_by_the_same_word_has_changed_nothing() {
        Invoice invoice = anInvoice().in(here).build();
        invoices.forestalls(invoice);

        assertThat(taken(invoice)).containsExactly(new TakenIn.Unchanged());
        assertThat(arrivals.all()).isEmpty();
    }

    @Test
    void a_batch_has_its_limit() {
        List<Invoice> tooMany = Collections.nCopies(
                TakeInInvoices.LARGEST_BATCH + 1, anInvoice().in(here).build());

        assertThatThrownBy(() -> takeInInvoices.execute(hospital.id(), tooMany, Arrival.Way.PUSH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<TakenIn> taken(Invoice... stated) {
        return takeInInvoices.execute(hospital.id(), List.of(stated), Arrival.Way.PUSH);
    }

    private Invoice kept(Invoice invoice) {
        return invoices.lock(invoice.key()).orElseThrow();
    }

    /** Somebody else takes in an invoice between our look and our hand. */
    private static final class Rival extends InMemoryInvoices {

        private final Set<Invoice> next = new HashSet<>();

        void forestalls(Invoice invoice) {
            next.add(invoice);
        }

        @Override
        public Set<InvoiceKey> addAll(List<Invoice> invoices) {
            next.forEach(this::add);
            next.clear();
            return super.addAll(invoices);
        }
    }
}
