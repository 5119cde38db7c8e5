package ru.medkassa.adapters.persistence.organization;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import ru.medkassa.adapters.persistence.directory.DirectorySettings;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.adapters.persistence.secret.Secrets;
import ru.medkassa.adapters.persistence.setting.Settings;
import ru.medkassa.application.organization.Organizations;

/** Opens the door of this package to the tests of the others. */
public final class OrganizationsInDatabase {

    static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private OrganizationsInDatabase() {}

    public static Organizations open() {
        return openWith(Map.of("medkassa.secrets.key", KEY));
    }

    /** As a server that was given these settings. */
    static Organizations openWith(Map<String, String> settings) {
        return new JpaOrganizations(
                TestEntities.ENTITIES,
                new DirectorySettings(Duration.ofSeconds(5)),
                Secrets.by(new Settings(name -> Optional.ofNullable(settings.get(name)))));
    }
}
