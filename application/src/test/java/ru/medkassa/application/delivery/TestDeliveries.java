package ru.medkassa.application.delivery;

import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.delivery.DeliveryState;

/** Questions to the list of deliveries, for tests. */
public final class TestDeliveries {

    private TestDeliveries() {}

    public static DeliveryQuery all() {
        return in();
    }

    public static DeliveryQuery in(DeliveryState... states) {
        return page(Deliveries.LARGEST_PAGE, Optional.empty(), states);
    }

    public static DeliveryQuery page(int limit, Optional<DeliveryQuery.Key> before, DeliveryState... states) {
        return new DeliveryQuery(
                Set.of(states),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                before,
                limit);
    }
}
