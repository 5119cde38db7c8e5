package ru.medkassa.application.identity;

import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;

/**
 * A user of the API ("Пользователь API" of the 1C module): who fetches the invoices of some stores of one organisation.
 *
 * @param passwordHash absent for a user that is known by its network address alone
 */
public record ApiUser(
        String login,
        Optional<String> passwordHash,
        Role role,
        boolean enabled,
        OrganizationId organization,
        Set<StoreId> stores) {

    public ApiUser {
        if (login.isBlank() || login.indexOf(':') >= 0) {
            throw new IllegalArgumentException("A login is not blank and has no colon (RFC 7617)");
        }
        stores = Set.copyOf(stores);
    }

    /** Without the hash, which is nobody's business. */
    @Override
    public String toString() {
        return "ApiUser[" + login + ", " + role + "]";
    }
}
