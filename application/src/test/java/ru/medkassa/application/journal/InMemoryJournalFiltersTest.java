package ru.medkassa.application.journal;

import java.util.function.Supplier;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;

class InMemoryJournalFiltersTest extends JournalFiltersContract {

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
