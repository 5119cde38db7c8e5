package ru.medkassa.adapters.persistence.delivery;

import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.delivery.Deliveries;

/** Opens the door of this package to the tests of the others. */
public final class DeliveriesInDatabase {

    private DeliveriesInDatabase() {}

    public static Deliveries open() {
        return new JpaDeliveries(TestEntities.ENTITIES);
    }
}
