package ru.medkassa.adapters.persistence.history;

import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.history.Arrivals;

/** Opens the door of this package to the tests of the others. */
public final class ArrivalsInDatabase {

    private ArrivalsInDatabase() {}

    public static Arrivals open() {
        return new JdbcArrivals(TestEntities.ENTITIES);
    }
}
