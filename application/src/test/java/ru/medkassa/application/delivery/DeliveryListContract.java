package ru.medkassa.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.delivery.Deliveries.Claim;
import ru.medkassa.application.delivery.Delivery.GivenUp;
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

/** What every {@link Deliveries} keeps to, for operators. */
public abstract class DeliveryListContract extends DeliveriesContract {

    private static final GivenUp GIVEN_UP = new GivenUp(NOON.plusSeconds(60), "Оператор1", "Счёт отменён в МИС");

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
