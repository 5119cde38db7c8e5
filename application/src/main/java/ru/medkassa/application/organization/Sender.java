package ru.medkassa.application.organization;

import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

/**
 * A medical information system that sends us invoices: for which organisation, for which of its stores, and for which of
 * them if an invoice does not name its own.
 */
public record Sender(Organization organization, Set<StoreId> stores, Optional<Store> usual, Dictionaries dictionaries) {

    public Sender {
        stores = Set.copyOf(stores);
    }

    /** The store of that identifier, if the system may send invoices for it. */
    public Optional<Store> store(Oid oid) {
        return organization.store(oid).filter(it -> stores.contains(it.id()));
    }
}
