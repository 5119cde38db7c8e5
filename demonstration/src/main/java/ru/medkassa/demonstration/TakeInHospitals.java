package ru.medkassa.demonstration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.medkassa.application.cashdesk.CashDesks;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;

/** Takes the made hospitals in, with their stores, cash desks and users. */
@Singleton
class TakeInHospitals {

    private final Organizations organizations;
    private final CashDesks cashDesks;
    private final TakeInUsers takeInUsers;

    @Inject
    TakeInHospitals(Organizations organizations, CashDesks cashDesks, TakeInUsers takeInUsers) {
        this.organizations = organizations;
        this.cashDesks = cashDesks;
        this.takeInUsers = takeInUsers;
    }

    TakenIn execute() {
        Map<Ogrn, Organization> taken = new LinkedHashMap<>();
        for (Hospital hospital : Hospitals.ALL) {
            taken.put(hospital.organization().ogrn(), takeIn(hospital));
        }
        return new TakenIn(taken);
    }

    private Organization takeIn(Hospital hospital) {
        Organization organization = organizations.add(hospital.organization());
        organization.stores().forEach(store -> placeDesks(store, hospital.desksOf(store.oid())));
        takeInUsers.execute(hospital, organization);
        return organization;
    }

    private void placeDesks(Store store, List<CashDesk> desks) {
        cashDesks.store(desks, store.id());
    }
}
