package ru.medkassa.demonstration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.application.organization.Revision;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Organization;

/** Connects the first hospital to the stand-in that was started beside the server, unless it is connected so already. */
@Singleton
@Transactional
class ConnectFirstHospital {

    private final Organizations organizations;

    @Inject
    ConnectFirstHospital(Organizations organizations) {
        this.organizations = organizations;
    }

    public void execute(MisConnection wanted) {
        organizations
                .find(Hospitals.FIRST.organization().ogrn())
                .map(Organization::id)
                .ifPresent(hospital -> {
                    Revision<Optional<MisConnection>> now = organizations.connection(hospital);
                    if (now.value().filter(wanted::equals).isEmpty()) {
                        organizations.setConnection(hospital, wanted, now.number());
                    }
                });
    }
}
