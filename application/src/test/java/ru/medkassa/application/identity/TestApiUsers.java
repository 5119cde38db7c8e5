package ru.medkassa.application.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

/** Users of the API for tests. */
public final class TestApiUsers {

    private TestApiUsers() {}

    /** A cash desk client of all stores of the hospital. */
    public static ApiUser aClientOf(Organization hospital) {
        return aClientOf(hospital, hospital.stores().toArray(new Store[0]));
    }

    /** A cash desk client of some stores. */
    public static ApiUser aClientOf(Organization hospital, Store... stores) {
        Set<StoreId> ids = Set.of(Arrays.stream(stores).map(Store::id).toArray(StoreId[]::new));
        return aClient(hospital.id(), ids, Optional.of("hash"));
    }

    public static ApiUser disabled(ApiUser user) {
        return new ApiUser(user.login(), user.passwordHash(), user.role(), false, user.organization(), user.stores());
    }

    public static ApiUser withoutPassword(ApiUser user) {
        return new ApiUser(
                user.login(), Optional.empty(), user.role(), user.enabled(), user.organization(), user.stores());
    }

    private static ApiUser aClient(OrganizationId organization, Set<StoreId> stores, Optional<String> hash) {
        return new ApiUser("Касса " + Fresh.number(), hash, Role.CASH_DESK_CLIENT, true, organization, stores);
    }
}
