package ru.medkassa.application.organization;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.Inn;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Oid;

/** A hospital that is to be taken in; see {@link ru.medkassa.domain.organization.Organization} for the parts. */
public record NewOrganization(
        String name,
        Inn inn,
        Ogrn ogrn,
        ZoneId zone,
        Optional<MisConnection> mis,
        List<NewStore> stores,
        Dictionaries dictionaries) {

    public NewOrganization {
        stores = List.copyOf(stores);
    }

    /** One of its stores. */
    public record NewStore(Oid oid, String name) {}
}
