package ru.medkassa.adapters.persistence.invoice;

import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.invoice.Invoices;

/** Opens the door of this package to the tests of the others. */
public final class InvoicesInDatabase {

    private InvoicesInDatabase() {}

    public static Invoices open() {
        return new JpaInvoices(TestEntities.ENTITIES);
    }
}
