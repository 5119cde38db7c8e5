package ru.medkassa.adapters.rest.admin;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import ru.medkassa.application.delivery.Delivery;
import ru.medkassa.application.delivery.DeliveryQuery;

/**
 * A page of the list of deliveries, newest first.
 *
 * @param next what to ask with as {@code before} for the following page; null on the last one
 */
@JsonbNillable
@JsonbPropertyOrder({"deliveries", "next"})
public record DeliveriesView(List<DeliveryView> deliveries, String next) {

    static DeliveriesView of(List<Delivery> read, DeliveryQuery query) {
        String next = read.size() < query.limit() ? null : DeliveryFields.key(read.get(read.size() - 1));
        return new DeliveriesView(read.stream().map(DeliveryView::of).toList(), next);
    }
}
