package ru.medkassa.adapters.persistence.payment;

import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.payment.Payments;
import ru.medkassa.application.payment.Reconciliation;

/** Opens the door of this package to the tests of the others. */
public final class PaymentsInDatabase {

    private PaymentsInDatabase() {}

    public static Payments open() {
        return new JpaPayments(TestEntities.ENTITIES);
    }

    public static Reconciliation openReconciliation() {
        return new JpaReconciliation(TestEntities.ENTITIES);
    }
}
