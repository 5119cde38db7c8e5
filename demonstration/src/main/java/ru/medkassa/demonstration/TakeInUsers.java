package ru.medkassa.demonstration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.application.identity.ApiUsers;
import ru.medkassa.application.identity.Passwords;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.StoreId;

/**
 * Takes in the users of a made hospital who are not here yet: all of them at first, later those whom a newer
 * demonstration brings.
 */
@Singleton
class TakeInUsers {

    private final ApiUsers users;
    private final Passwords passwords;

    @Inject
    TakeInUsers(ApiUsers users, Passwords passwords) {
        this.users = users;
        this.passwords = passwords;
    }

    void execute(Hospital hospital, Organization organization) {
        hospital.users().stream()
                .filter(user -> users.byLogin(user.login()).isEmpty())
                .forEach(user -> users.add(apiUser(user, organization), Set.of()));
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
