package ru.medkassa.application.delivery;

import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import ru.medkassa.application.PortContract;
import ru.medkassa.application.delivery.Deliveries.Claim;
import ru.medkassa.application.delivery.Deliveries.Settled;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;

/** A hospital of one store, and what senders do for it, for the contracts of {@link Deliveries}. */
public abstract class DeliveriesOfAHospital extends PortContract {

    protected static final Instant NOON = Instant.parse("2026-03-02T09:00:00.000001Z");
    protected static final Delivery.Reply SILENCE =
            new Delivery.Reply(Optional.empty(), Optional.empty(), "МИС не ответила");
    protected static final Delivery.Reply HEARD = new Delivery.Reply(Optional.of(200), Optional.empty(), "");
    protected static final Duration LEASE = Duration.ofMinutes(2);

    protected OrganizationId hospital;
    protected StoreId store;

    @BeforeEach
    void takeInAHospital() {
        Organization organization = aHospital(1);
        hospital = organization.id();
        store = storesOf(organization).get(0);
    }

    protected final void put(Confirmation confirmation) {
        put(confirmation, NOON);
    }

    /** As a cause does: with the invoice held. */
    protected final void put(Confirmation confirmation, Instant now) {
        change(() -> {
            confirmation.about().ifPresent(key -> ports().invoices().lock(key));
            ports().deliveries().put(hospital, confirmation, now);
        });
    }

    protected final Optional<Claim> claim(Instant now) {
        return claim(hospital, now);
    }

    protected final Optional<Claim> claim(OrganizationId organization, Instant now) {
        return inTransaction(() -> ports().deliveries().claim(organization, now, now.plus(LEASE)));
    }

    protected final boolean settle(Claim claim, Settled settled) {
        return inTransaction(() -> ports().deliveries().settle(claim, settled));
    }

    protected final Delivery found(Claim claim) {
        return inTransaction(() ->
                ports().deliveries().find(hospital, claim.delivery().number()).orElseThrow());
    }

    protected final List<Delivery> read() {
        return read(TestDeliveries.all());
    }

    protected final List<Delivery> read(DeliveryQuery query) {
        return inTransaction(() -> ports().deliveries().read(hospital, query));
    }

    protected final List<OrganizationId> due(Instant now) {
        return inTransaction(() -> ports().deliveries().due(now));
    }

    protected final Invoice anInvoiceHere() {
        return added(anInvoice().in(store).build());
    }

    protected static Confirmation received(Invoice invoice) {
        return new Confirmation.Received(invoice.key());
    }

    protected static Confirmation stateOf(Invoice invoice, InvoiceState state) {
        return new Confirmation.StateChanged(invoice.key(), state);
    }

    protected static Settled done() {
        return new Settled(DeliveryState.DONE, Optional.empty(), HEARD, NOON);
    }

    protected static Settled again(Instant due) {
        return new Settled(DeliveryState.WAITING, Optional.of(due), SILENCE, NOON);
    }

    protected static Settled attention() {
        return refused(400, 4010);
    }

    protected static Settled refused(int httpCode, int status) {
        Delivery.Reply reply = new Delivery.Reply(Optional.of(httpCode), Optional.of(status), "Не найден счёт");
        return new Settled(DeliveryState.ATTENTION, Optional.empty(), reply, NOON);
    }
}
