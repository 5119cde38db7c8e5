package ru.medkassa.adapters.persistence.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import ru.medkassa.application.organization.NewOrganization.NewStore;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

/** The row of a store. */
@Entity
@Table(name = "store")
class StoreRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organization_id")
    private OrganizationRow organization;

    private String oid;
    private String name;

    protected StoreRow() {}

    static StoreRow of(NewStore store, OrganizationRow organization) {
        StoreRow row = new StoreRow();
        row.organization = organization;
        row.oid = store.oid().value();
        row.name = store.name();
        return row;
    }

    Store toStore() {
        return new Store(new StoreId(id), new Oid(oid), name);
    }
}
