package ru.medkassa.application.organization;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;

/**
 * Lets a user work on the settings of the organisation that it names, if it is the user's own. Somebody else's is
 * answered like one that does not exist.
 */
@Singleton
public class AdmitAdministrator {

    private final Organizations organizations;

    @Inject
    public AdmitAdministrator(Organizations organizations) {
        this.organizations = organizations;
    }

    public Optional<Organization> execute(ApiUser caller, Ogrn ogrn) {
        return organizations.find(ogrn).filter(it -> it.id().equals(caller.organization()));
    }
}
