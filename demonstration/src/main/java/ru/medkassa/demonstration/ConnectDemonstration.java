package ru.medkassa.demonstration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ru.medkassa.application.organization.Change;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.application.organization.Revision;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * Connects the first hospital to the information system that was started beside the server: on every start, because it
 * may have another address than the last time.
 */
@Singleton
@Transactional
class ConnectDemonstration {

    private final Organizations organizations;

    @Inject
    ConnectDemonstration(Organizations organizations) {
        this.organizations = organizations;
    }

    public Change execute(MisConnection connection) {
        OrganizationId hospital = organizations
                .find(Hospitals.FIRST.organization().ogrn())
                .orElseThrow()
                .id();
        Revision<Optional<MisConnection>> present = organizations.connection(hospital);
        return present.value().equals(Optional.of(connection))
                ? Change.MADE
                : organizations.setConnection(hospital, connection, present.number());
    }
}
