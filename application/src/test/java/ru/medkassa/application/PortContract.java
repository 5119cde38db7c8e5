package ru.medkassa.application;

import java.util.List;
import java.util.function.Supplier;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

/**
 * What every contract of a port stands on. Nothing here needs an empty database: each test takes in a hospital of its
 * own and looks at nothing else.
 */
public abstract class PortContract {

    protected abstract Ports ports();

    /** Does the work in one transaction; if it throws, the transaction is rolled back and the exception comes out. */
    protected abstract <T> T inTransaction(Supplier<T> work);

    protected final void change(Runnable work) {
        inTransaction(() -> {
            work.run();
            return work;
        });
    }

    protected final Organization aHospital(int stores) {
        return inTransaction(() -> ports().organizations().add(TestHospitals.aHospitalWithStores(stores)));
    }

    protected final StoreId aStore() {
        return storesOf(aHospital(1)).get(0);
    }

    protected final List<StoreId> stores(int number) {
        return storesOf(aHospital(number));
    }

    protected final Invoice added(Invoice invoice) {
        change(() -> ports().invoices().add(invoice));
        return invoice;
    }

    protected static List<StoreId> storesOf(Organization organization) {
        return organization.stores().stream().map(Store::id).toList();
    }
}
