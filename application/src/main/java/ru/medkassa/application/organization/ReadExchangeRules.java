package ru.medkassa.application.organization;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.OrganizationId;

/** An administrator looks at the rules of the organisation's exchange. */
@Singleton
@Transactional
public class ReadExchangeRules {

    private final Organizations organizations;

    @Inject
    public ReadExchangeRules(Organizations organizations) {
        this.organizations = organizations;
    }

    public Revision<ExchangeRules> execute(OrganizationId organization) {
        return organizations.rules(organization);
    }
}
