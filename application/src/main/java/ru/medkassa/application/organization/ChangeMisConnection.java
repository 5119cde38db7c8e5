package ru.medkassa.application.organization;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.OrganizationId;

/** An administrator connects the organisation's information system, or changes how it is called. */
@Singleton
@Transactional
public class ChangeMisConnection {

    private final Organizations organizations;

    @Inject
    public ChangeMisConnection(Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * @param seen the revision that the administrator saw
     */
    public Change execute(OrganizationId organization, MisConnection connection, long seen) {
        return organizations.setConnection(organization, connection, seen);
    }
}
