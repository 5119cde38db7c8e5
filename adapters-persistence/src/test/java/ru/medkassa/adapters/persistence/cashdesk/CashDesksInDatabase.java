package ru.medkassa.adapters.persistence.cashdesk;

import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.cashdesk.CashDesks;

/** Opens the door of this package to the tests of the others. */
public final class CashDesksInDatabase {

    private CashDesksInDatabase() {}

    public static CashDesks open() {
        return new JpaCashDesks(TestEntities.ENTITIES);
    }
}
