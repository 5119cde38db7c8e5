package ru.medkassa.adapters.persistence.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.adapters.persistence.PortsInDatabase.PORTS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.medkassa.application.delivery.Deliveries;
import ru.medkassa.application.delivery.Deliveries.Settled;
import ru.medkassa.application.delivery.Delivery;
import ru.medkassa.application.delivery.DeliveryMethod;
import ru.medkassa.application.delivery.DeliveryQuery;
import ru.medkassa.application.delivery.TestDeliveries;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;

/** Every way to ask the 100 000 deliveries of {@link LargeDatabase}. */
final class DeliveryCalls {

    private static final Instant LATER = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant NOON = Instant.parse("2024-06-01T09:00:00Z");
    private static final Settled DONE = new Settled(
            DeliveryState.DONE, Optional.empty(), new Delivery.Reply(Optional.of(200), Optional.empty(), ""), LATER);

    private final Deliveries deliveries = PORTS.deliveries();
    private final OrganizationId organization;
    private final InvoiceKey attention;
    private final StoreId store;

    private DeliveryCalls(OrganizationId organization, StoreId store) {
        this.organization = organization;
        this.store = store;
        attention = LargeDatabase.key(store, 700);
    }

    static void fill(OrganizationId organization, StoreId store, Map<String, Runnable> calls) {
        DeliveryCalls of = new DeliveryCalls(organization, store);
        calls.put("put", of::put);
        calls.put("put desks", of::putDesks);
        calls.put("due", () -> assertThat(of.deliveries.due(LATER)).contains(organization));
        calls.put("claim", () -> of.claim());
        calls.put("settle", () -> assertThat(of.deliveries.settle(of.claim(), DONE))
                .isTrue());
        calls.put("sendAgain", () -> of.deliveries.sendAgain(of.locked(), LATER));
        calls.put("sendAllAgain", () -> assertThat(of.deliveries.sendAllAgain(organization, LATER))
                .isPositive());
        calls.put("giveUp", () -> of.deliveries.giveUp(of.locked(), new Delivery.GivenUp(LATER, "O", "R")));
        calls.put("find a delivery", () -> of.locked());
        of.pages()
                .forEach((name, query) ->
                        calls.put("list " + name, () -> assertThat(of.deliveries.read(organization, query))
                                .isNotEmpty()));
    }

    private void put() {
        PORTS.invoices().lock(attention);
        deliveries.put(organization, new Confirmation.Received(attention), LATER);
    }

    private void putDesks() {
        deliveries.put(
                organization,
                new Confirmation.CashDesksChanged(store, Set.of(new CashDeskGuid(new UUID(0, 1)))),
                LATER);
    }

    private Deliveries.Claim claim() {
        return deliveries.claim(organization, LATER, LATER.plusSeconds(60)).orElseThrow();
    }

    private Delivery locked() {
        List<Delivery> one =
                deliveries.read(organization, TestDeliveries.page(1, Optional.empty(), DeliveryState.ATTENTION));
        return deliveries.lock(organization, one.get(0).number()).orElseThrow();
    }

    private Map<String, DeliveryQuery> pages() {
        Optional<DeliveryQuery.Key> before = Optional.of(new DeliveryQuery.Key(NOON, 0));
        return Map.of(
                "all", TestDeliveries.all(),
                "the next page", TestDeliveries.page(100, before),
                "unfinished", TestDeliveries.in(DeliveryState.WAITING, DeliveryState.ATTENTION),
                "done before", TestDeliveries.page(100, before, DeliveryState.DONE),
                "by method", asked(Optional.of(DeliveryMethod.STATUS), Optional.empty(), false, false),
                "by code", asked(Optional.empty(), Optional.of(4010), false, false),
                "by invoice", asked(Optional.empty(), Optional.empty(), true, false),
                "by number", asked(Optional.empty(), Optional.empty(), false, true));
    }

    private DeliveryQuery asked(
            Optional<DeliveryMethod> method, Optional<Integer> code, boolean byGuid, boolean byNumber) {
        return new DeliveryQuery(
                Set.of(),
                method,
                Optional.empty(),
                byGuid ? Optional.of(attention.guid()) : Optional.empty(),
                byNumber ? Optional.of(LargeDatabase.number(700)) : Optional.empty(),
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                100);
    }
}
