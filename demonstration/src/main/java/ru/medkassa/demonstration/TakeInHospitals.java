package ru.medkassa.demonstration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.medkassa.application.cashdesk.CashDesks;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.application.identity.ApiUsers;
import ru.medkassa.application.identity.Passwords;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

/** Takes the made hospitals in, with their stores, cash desks and users. */
@Singleton
class TakeInHospitals {

    private final Organizations organizations;
    private final CashDesks cashDesks;
    private final ApiUsers users;
    private final Passwords passwords;

    @Inject
    TakeInHospitals(Organizations organizations, CashDesks cashDesks, ApiUsers users, Passwords passwords) {
        this.organizations = organizations;
        this.cashDesks = cashDesks;
        this.users = users;
        this.passwords = passwords;
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
        hospital.users().forEach(user -> users.add(apiUser(user, organization), Set.of()));
        return organization;
    }

    private void placeDesks(Store store, List<CashDesk> desks) {
        cashDesks.store(desks, store.id());
    }

    private ApiUser apiUser(DemonstrationUser user, Organization organization) {
        Set<StoreId> stores = user.stores().stream()
                .map(oid -> organization.store(oid).orElseThrow().id())
                .collect(Collectors.toUnmodifiableSet());
        return new ApiUser(
                user.login(),
                Optional.of(passwords.hash(user.password())),
                user.role(),
                true,
                organization.id(),
                stores);
    }
}
