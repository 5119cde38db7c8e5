package ru.medkassa.adapters.persistence.identity;

import jakarta.persistence.Embeddable;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;

/** The row that gives a user a store; the organisation is there to prove that both are of the same one. */
@Embeddable
record UserStoreRow(long storeId, long organizationId) {

    static UserStoreRow of(StoreId store, OrganizationId organization) {
        return new UserStoreRow(store.value(), organization.value());
    }

    StoreId store() {
        return new StoreId(storeId);
    }
}
