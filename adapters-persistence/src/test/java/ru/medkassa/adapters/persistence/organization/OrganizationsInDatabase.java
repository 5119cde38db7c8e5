package ru.medkassa.adapters.persistence.organization;

import java.time.Duration;
import ru.medkassa.adapters.persistence.directory.DirectorySettings;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.organization.Organizations;

/** Opens the door of this package to the tests of the others. */
public final class OrganizationsInDatabase {

    private OrganizationsInDatabase() {}

    public static Organizations open() {
        return new JpaOrganizations(TestEntities.ENTITIES, new DirectorySettings(Duration.ofSeconds(5)));
    }
}
