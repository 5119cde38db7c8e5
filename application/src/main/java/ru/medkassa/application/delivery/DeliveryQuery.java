package ru.medkassa.application.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.Oid;

/**
 * Which deliveries are asked for.
 *
 * @param states those in one of these states; empty: in any
 * @param code those whose last answer had this code: the contract's own, or that of HTTP if it had none
 * @param from those put at this moment and later
 * @param to those put before this moment
 * @param before the key of the last one of the page before: those that are older than it
 * @param limit how many, at most {@link Deliveries#LARGEST_PAGE}
 */
public record DeliveryQuery(
        Set<DeliveryState> states,
        Optional<DeliveryMethod> method,
        Optional<Oid> store,
        Optional<InvoiceGuid> invoice,
        Optional<InvoiceNumber> invoiceNumber,
        Optional<Integer> code,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Key> before,
        int limit) {

    public DeliveryQuery {
        states = Set.copyOf(states);
        if (limit < 1 || limit > Deliveries.LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + Deliveries.LARGEST_PAGE + " deliveries");
        }
    }

    /** Where a delivery stands: they are ordered by the time of their cause, then by number, newest first. */
    public record Key(Instant putAt, long number) {}
}
