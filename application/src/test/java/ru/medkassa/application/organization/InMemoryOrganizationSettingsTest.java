package ru.medkassa.application.organization;

import java.util.function.Supplier;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;

class InMemoryOrganizationSettingsTest extends OrganizationSettingsContract {

    private final Ports ports = InMemoryPorts.fresh();

    @Override
    protected Ports ports() {
        return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    @Override
    protected boolean undoes() {
        return false;
    }
}
