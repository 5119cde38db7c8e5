package ru.medkassa.adapters.persistence.retention;

import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.retention.Registers;

/** Opens the door of this package to the tests of the others. */
public final class RegistersInDatabase {

    private RegistersInDatabase() {}

    public static Registers open() {
        return new JpaRegisters(TestEntities.ENTITIES);
    }
}
