package ru.medkassa.application.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.application.history.Arrival.Way;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.StoreId;

/**
 * Which invoices of the history are asked for: those that fit every condition that is given.
 *
 * @param from what came in at this moment and later
 * @param to what came in before this moment
 * @param client the identifier of the payer (идентификатор клиента)
 * @param order the identifier of the invoice (идентификатор заказа)
 * @param orderNumber its number (номер обращения, номер заказа)
 * @param service the identifier of a service: invoices that have a line of it (идентификатор услуги)
 * @param text words in the number of the invoice, the name of the payer and the names of the services taken together: all
 *     of them, in any grammatical form
 */
public record ArrivalFilter(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<UUID> client,
        Optional<InvoiceGuid> order,
        Optional<InvoiceNumber> orderNumber,
        Optional<UUID> service,
        Optional<Way> way,
        Optional<StoreId> store,
        Optional<String> text) {

    public static final ArrivalFilter ALL = new ArrivalFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Whether it leaves little to read: a period, or what one person, one order or one number stands for. */
    public boolean isBounded() {
        return from.isPresent() && to.isPresent() || client.isPresent() || order.isPresent() || orderNumber.isPresent();
    }
}
