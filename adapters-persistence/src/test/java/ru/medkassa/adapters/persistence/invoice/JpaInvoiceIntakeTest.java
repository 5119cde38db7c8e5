package ru.medkassa.adapters.persistence.invoice;

import java.util.function.Supplier;
import ru.medkassa.adapters.persistence.PortsInDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.Ports;
import ru.medkassa.application.invoice.InvoiceIntakeContract;

class JpaInvoiceIntakeTest extends InvoiceIntakeContract {

    @Override
    protected Ports ports() {
        return PortsInDatabase.PORTS;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return TestEntities.inTransaction(work);
    }
}
