package ru.medkassa.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.TestCashDesks;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.TestOrganizations;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.RecordedPayment;

/** What every {@link Deliveries} shows to operators. */
public abstract class DeliveryListContract extends DeliveryTreatmentContract {

    @Test
    void a_payment_comes_back_as_it_was_put() {
        Invoice invoice = anInvoiceHere();
        CashDesk desk = TestCashDesks.aCashDesk();
        Payment payment = aPayment().at(desk).build();
        change(() ->
                ports().payments().add(new RecordedPayment(invoice.key(), payment, InvoiceType.SALE, NOON), Set.of()));
        Confirmation paid = new Confirmation.Paid(invoice.key(), desk.guid(), payment.checkNumber());

        put(paid);

        assertThat(read()).extracting(Delivery::confirmation).containsExactly(paid);
    }

    @Test
    void a_delivery_is_found_in_its_own_organisation_only() {
        put(received(anInvoiceHere()));
        Delivery delivery = read().get(0);

        assertThat(found(delivery)).contains(delivery);
        OrganizationId other = aHospital(1).id();
        assertThat(inTransaction(() -> ports().deliveries().find(other, delivery.number())))
                .isEmpty();
        assertThat(inTransaction(() -> ports().deliveries().lock(hospital, delivery.number())))
                .contains(delivery);
        assertThat(inTransaction(() -> ports().deliveries().lock(hospital, -1))).isEmpty();
    }

    @Test
    void each_filter_leaves_what_it_asks_for() {
        Invoice invoice = anInvoiceHere();
        put(received(invoice));
        settle(claim(NOON).orElseThrow(), refused(400, 4010));
        put(stateOf(anInvoiceHere(), InvoiceState.OFD_DUE), NOON.plusSeconds(1));
        settle(claim(NOON.plusSeconds(1)).orElseThrow(), done());
        put(new Confirmation.CashDesksChanged(store, Set.of(TestCashDesks.freshGuid())), NOON.plusSeconds(2));

        List<Delivery> all = read();
        assertThat(numbers(TestDeliveries.all())).isEqualTo(List.of(3, 2, 1));
        assertThat(numbers(TestDeliveries.in(DeliveryState.ATTENTION))).isEqualTo(List.of(1));
        assertThat(numbers(TestDeliveries.in(DeliveryState.DONE, DeliveryState.ATTENTION)))
                .isEqualTo(List.of(2, 1));
        assertThat(numbers(asked(Filter.METHOD, DeliveryMethod.STATUS))).isEqualTo(List.of(2));
        assertThat(numbers(asked(Filter.STORE, all.get(0).oid()))).isEqualTo(List.of(3, 2, 1));
        assertThat(numbers(asked(Filter.STORE, TestOrganizations.freshOid()))).isEmpty();
        assertThat(numbers(asked(Filter.INVOICE, invoice.key().guid()))).isEqualTo(List.of(1));
        assertThat(numbers(asked(Filter.NUMBER, invoice.number()))).contains(1).doesNotContain(3);
        assertThat(numbers(asked(Filter.CODE, 4010))).isEqualTo(List.of(1));
        assertThat(numbers(asked(Filter.CODE, 200))).isEqualTo(List.of(2));
        assertThat(numbers(asked(Filter.CODE, 400))).isEmpty();
        assertThat(numbers(asked(Filter.FROM, NOON.plusSeconds(1)))).isEqualTo(List.of(3, 2));
        assertThat(numbers(asked(Filter.TO, NOON.plusSeconds(1)))).isEqualTo(List.of(1));
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        for (int i = 0; i < 5; i++) {
            put(received(anInvoiceHere()), NOON.plusSeconds(i / 2));
        }
        List<Delivery> all = read();

        List<Delivery> first = read(TestDeliveries.page(2, Optional.empty()));
        List<Delivery> second = read(TestDeliveries.page(2, Optional.of(AskedDeliveries.key(first.get(1)))));
        List<Delivery> third = read(TestDeliveries.page(2, Optional.of(AskedDeliveries.key(second.get(1)))));

        assertThat(first).isEqualTo(all.subList(0, 2));
        assertThat(second).isEqualTo(all.subList(2, 4));
        assertThat(third).isEqualTo(all.subList(4, 5));
    }

    @Test
    void a_page_has_a_limit() {
        assertThatThrownBy(() -> TestDeliveries.page(0, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TestDeliveries.page(Deliveries.LARGEST_PAGE + 1, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<Delivery> found(Delivery delivery) {
        return inTransaction(() -> ports().deliveries().find(hospital, delivery.number()));
    }

    /** The places in which the found ones were put, 1 for the first. */
    private List<Integer> numbers(DeliveryQuery query) {
        List<Delivery> all = read();
        return read(query).stream().map(it -> all.size() - all.indexOf(it)).toList();
    }

    private enum Filter {
        METHOD,
        STORE,
        INVOICE,
        NUMBER,
        CODE,
        FROM,
        TO
    }

    private static DeliveryQuery asked(Filter filter, Object value) {
        return new DeliveryQuery(
                Set.of(),
                only(Filter.METHOD, filter, value),
                only(Filter.STORE, filter, value),
                only(Filter.INVOICE, filter, value),
                only(Filter.NUMBER, filter, value),
                only(Filter.CODE, filter, value),
                Filter.FROM == filter ? Optional.of((Instant) value) : Optional.empty(),
                Filter.TO == filter ? Optional.of((Instant) value) : Optional.empty(),
                Optional.empty(),
                Deliveries.LARGEST_PAGE);
    }

    @SuppressWarnings("unchecked")
    private static <T> Optional<T> only(Filter wanted, Filter filter, Object value) {
        return wanted == filter ? Optional.of((T) value) : Optional.empty();
    }
}
