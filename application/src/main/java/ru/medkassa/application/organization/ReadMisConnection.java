package ru.medkassa.application.organization;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.OrganizationId;

/** An administrator looks at how the organisation's information system is connected. */
@Singleton
@Transactional
public class ReadMisConnection {

    private final Organizations organizations;

    @Inject
    public ReadMisConnection(Organizations organizations) {
        this.organizations = organizations;
    }

    public Revision<Optional<MisConnection>> execute(OrganizationId organization) {
        return organizations.connection(organization);
    }
}
