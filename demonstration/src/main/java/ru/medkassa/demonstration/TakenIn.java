package ru.medkassa.demonstration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

/** The hospitals of the demonstration that are here, with our own numbers of them and of their stores. */
record TakenIn(Map<Ogrn, Organization> organizations) {

    static TakenIn find(Organizations organizations) {
        Map<Ogrn, Organization> found = new LinkedHashMap<>();
        Hospitals.ALL.forEach(hospital -> organizations
                .find(hospital.organization().ogrn())
                .ifPresent(it -> found.put(hospital.organization().ogrn(), it)));
        return new TakenIn(found);
    }

    boolean isLoaded() {
        return organizations.containsKey(Hospitals.FIRST.organization().ogrn());
    }

    Optional<StoreId> storeId(Place place) {
        return Optional.ofNullable(organizations.get(place.ogrn()))
                .flatMap(it -> it.store(place.oid()))
                .map(Store::id);
    }

    /** As if a cash desk of this store alone were calling. */
    Tenant tenant(Place place) {
        Organization organization = organizations.get(place.ogrn());
        Store store = organization.store(place.oid()).orElseThrow();
        return new Tenant(
                organization,
                store,
                Set.of(),
                Hospitals.of(place.ogrn()).organization().dictionaries());
    }
}
