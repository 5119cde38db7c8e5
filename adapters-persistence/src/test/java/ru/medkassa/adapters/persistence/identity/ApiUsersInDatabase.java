package ru.medkassa.adapters.persistence.identity;

import java.time.Duration;
import ru.medkassa.adapters.persistence.directory.DirectorySettings;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.identity.ApiUsers;

/** Opens the door of this package to the tests of the others. */
public final class ApiUsersInDatabase {

    private ApiUsersInDatabase() {}

    public static ApiUsers open() {
        return new JpaApiUsers(TestEntities.ENTITIES, new DirectorySettings(Duration.ofSeconds(5)));
    }
}
