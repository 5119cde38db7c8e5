package ru.medkassa.application.invoice;

import java.util.function.Supplier;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;

class InMemoryInvoiceIntakeTest extends InvoiceIntakeContract {

    private final Ports ports = InMemoryPorts.fresh();

    @Override
    protected Ports ports() {
        return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
