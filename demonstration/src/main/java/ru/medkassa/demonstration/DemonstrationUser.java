package ru.medkassa.demonstration;

import java.util.List;
import ru.medkassa.application.identity.Role;
import ru.medkassa.domain.organization.Oid;

/**
 * A user of the API in a made hospital. The password is known to everybody who can read this project, so such a user
 * belongs to the demonstration alone.
 *
 * @param stores the stores it may speak for, the usual one first
 */
record DemonstrationUser(String login, String password, Role role, List<Oid> stores) {

    @Override
    public String toString() {
        return "DemonstrationUser[" + login + ", " + role + "]";
    }
}
