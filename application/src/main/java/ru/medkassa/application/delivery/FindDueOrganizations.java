package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.OrganizationId;

/** The server looks for what is to be told now, and by how many senders at a time. */
@Singleton
@Transactional
public class FindDueOrganizations {

    private final Deliveries deliveries;
    private final Organizations organizations;
    private final Clock clock;

    @Inject
    public FindDueOrganizations(Deliveries deliveries, Organizations organizations, Clock clock) {
        this.deliveries = deliveries;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * An organisation with something to tell.
     *
     * @param parallel how many senders of one server may tell it at a time
     */
    public record Due(OrganizationId organization, int parallel) {}

    public List<Due> execute() {
        return deliveries.due(clock.instant()).stream()
                .map(it -> new Due(it, parallel(it)))
                .toList();
    }

    /** Without an address one sender is enough to say so. */
    private int parallel(OrganizationId organization) {
        return organizations
                .find(organization)
                .flatMap(it -> it.mis().flatMap(MisConnection::endpoint))
                .map(MisEndpoint::parallel)
                .orElse(1);
    }
}
