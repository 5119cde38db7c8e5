package ru.medkassa.application.delivery;

import java.util.function.Supplier;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;

class InMemoryDeliveriesTest extends DeliveryListContract {

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
