package ru.medkassa.application.retention;

import java.util.function.Supplier;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;
import ru.medkassa.application.journal.InMemoryJournal;
import ru.medkassa.domain.organization.OrganizationId;

class InMemoryRegistersTest extends RegistersContract {

    private final Ports ports = InMemoryPorts.fresh();
    private final InMemoryRegisters registers = new InMemoryRegisters((InMemoryJournal) ports.journal());

    @Override
    protected Ports ports() {
        return ports;
    }

    @Override
    protected Registers registers() {
        return registers;
    }

    @Override
    protected void rule(OrganizationId organization, boolean cleanUp, int days) {
        registers.rule(organization, cleanUp, days);
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }
}
