package ru.medkassa.application.history;

import java.util.function.Supplier;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;

class InMemoryArrivalsTest extends ArrivalsContract {

    private final Ports ports = InMemoryPorts.fresh();
    private final Arrivals arrivals = new InMemoryArrivals();

    @Override
    protected Ports ports() {
        return ports;
    }

    @Override
    protected Arrivals arrivals() {
        return arrivals;
    }

    @Override
    protected boolean keepsWhatIsRolledBack() {
        return true;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
