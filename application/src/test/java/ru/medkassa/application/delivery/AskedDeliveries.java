package ru.medkassa.application.delivery;

import java.util.Comparator;
import java.util.Optional;
import ru.medkassa.domain.invoice.InvoiceKey;

/** Whether a delivery is asked for by a query, said once more in plain Java. */
final class AskedDeliveries {

    static final Comparator<Delivery> NEWEST_FIRST = Comparator.<Delivery, DeliveryQuery.Key>comparing(
                    AskedDeliveries::key, AskedDeliveries::compare)
            .reversed();

    private AskedDeliveries() {}

    static DeliveryQuery.Key key(Delivery delivery) {
        return new DeliveryQuery.Key(delivery.putAt(), delivery.number());
    }

    static boolean isAsked(Delivery it, DeliveryQuery query) {
        return (query.states().isEmpty()
                        || query.states().contains(it.progress().state()))
                && isAbsentOr(query.method(), Optional.of(DeliveryMethod.of(it.confirmation())))
                && isAbsentOr(query.store(), Optional.of(it.oid()))
                && isAbsentOr(query.invoice(), it.confirmation().about().map(InvoiceKey::guid))
                && isAbsentOr(query.invoiceNumber(), it.invoiceNumber())
                && isAbsentOr(
                        query.code(), it.last().flatMap(last -> last.status().or(last::httpCode)))
                && isInTime(it, query);
    }

    private static boolean isInTime(Delivery it, DeliveryQuery query) {
        return query.from().map(from -> !it.putAt().isBefore(from)).orElse(true)
                && query.to().map(it.putAt()::isBefore).orElse(true)
                && query.before().map(before -> compare(key(it), before) < 0).orElse(true);
    }

    private static <T> boolean isAbsentOr(Optional<T> asked, Optional<T> has) {
        return asked.isEmpty() || asked.equals(has);
    }

    private static int compare(DeliveryQuery.Key one, DeliveryQuery.Key other) {
        int byTime = one.putAt().compareTo(other.putAt());
        return byTime != 0 ? byTime : Long.compare(one.number(), other.number());
    }
}
