package ru.medkassa.adapters.persistence.retention;

import java.sql.SQLException;
import java.util.function.Supplier;
import ru.medkassa.adapters.persistence.PortsInDatabase;
import ru.medkassa.adapters.persistence.schema.Sql;
import ru.medkassa.adapters.persistence.schema.TestDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.Ports;
import ru.medkassa.application.retention.Registers;
import ru.medkassa.application.retention.RegistersContract;
import ru.medkassa.domain.organization.OrganizationId;

class JpaRegistersTest extends RegistersContract {

    @Override
    protected Ports ports() {
        return PortsInDatabase.PORTS;
    }

    @Override
    protected Registers registers() {
        return RegistersInDatabase.open();
    }

    @Override
    protected void rule(OrganizationId organization, boolean cleanUp, int days) {
        try {
            Sql.run(
                    TestDatabase.asApp(),
                    "update medkassa.organization set clean_up = " + cleanUp + ", kept_days = " + days + " where id = "
                            + organization.value());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return TestEntities.inTransaction(work);
    }
}
