package ru.medkassa.application.cashdesk;

import java.util.function.Supplier;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;

class InMemoryCashDesksTest extends CashDesksContract {

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
