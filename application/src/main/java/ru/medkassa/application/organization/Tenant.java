package ru.medkassa.application.organization;

import java.util.LinkedHashSet;
import java.util.Set;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

/**
 * For whom a call is: the organisation, the store that the caller named, and the other stores of the organisation that
 * the caller may use too (a patient may bring the invoice of one branch to the cash desk of another).
 */
public record Tenant(Organization organization, Store store, Set<StoreId> otherStores, Dictionaries dictionaries) {

    public Tenant {
        otherStores = Set.copyOf(otherStores);
    }

    /** The named store alone: where everything is looked for first. */
    public Set<StoreId> here() {
        return Set.of(store.id());
    }

    public Set<StoreId> allStores() {
        Set<StoreId> all = new LinkedHashSet<>(here());
        all.addAll(otherStores);
        return all;
    }

    public InvoiceKey keyHere(InvoiceGuid guid) {
        return new InvoiceKey(store.id(), guid);
    }
}
