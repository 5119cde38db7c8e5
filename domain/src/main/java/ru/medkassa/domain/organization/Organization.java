package ru.medkassa.domain.organization;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A hospital as a legal entity: one tenant of the installation. 1C names it by its OGRN, and one of its stores by the
 * OID.
 *
 * @param zone the time zone in which its cash desks and its information system write times without a zone
 * @param mis absent until somebody has connected the organisation's information system
 */
public record Organization(
        OrganizationId id,
        String name,
        Inn inn,
        Ogrn ogrn,
        ZoneId zone,
        Optional<MisConnection> mis,
        List<Store> stores) {

    public Organization {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An organisation has a name");
        }
        stores = List.copyOf(stores);
        if (stores.stream().map(Store::oid).distinct().count() < stores.size()) {
            throw new IllegalArgumentException("Two stores of an organisation have the same OID");
        }
    }

    public Optional<Store> store(Oid oid) {
        return stores.stream().filter(store -> store.oid().equals(oid)).findFirst();
    }
}
