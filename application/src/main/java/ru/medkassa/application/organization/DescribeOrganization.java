package ru.medkassa.application.organization;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;

/** Tells what has to be known of an organisation to show its books: its time zone, its stores and its codes. */
@Singleton
@Transactional
public class DescribeOrganization {

    private final Organizations organizations;

    @Inject
    public DescribeOrganization(Organizations organizations) {
        this.organizations = organizations;
    }

    /** @param id of an organisation that exists, such as that of a user */
    public Description execute(OrganizationId id) {
        return new Description(organizations.find(id).orElseThrow(), organizations.dictionaries(id));
    }

    /** An organisation and its codes. */
    public record Description(Organization organization, Dictionaries dictionaries) {}
}
