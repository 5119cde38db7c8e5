package ru.medkassa.adapters.persistence.organization;

import java.util.function.Supplier;
import ru.medkassa.adapters.persistence.PortsInDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.Ports;
import ru.medkassa.application.organization.VatMappings;
import ru.medkassa.application.organization.VatMappingsContract;

class JdbcVatMappingsTest extends VatMappingsContract {

    @Override
    protected VatMappings mappings() {
        return new JdbcVatMappings(TestEntities.ENTITIES);
    }

    @Override
    protected Ports ports() {
        return PortsInDatabase.PORTS;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return TestEntities.inTransaction(work);
    }
}
