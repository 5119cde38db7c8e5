package ru.medkassa.application.organization;

import java.util.function.Supplier;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;

class InMemoryVatMappingsTest extends VatMappingsContract {

    private final Ports ports = InMemoryPorts.fresh();
    private final VatMappings mappings = new InMemoryVatMappings();

    @Override
    protected VatMappings mappings() {
        return mappings;
    }

    @Override
    protected Ports ports() {
        return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
