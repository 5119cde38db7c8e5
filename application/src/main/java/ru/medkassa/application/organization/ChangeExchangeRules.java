package ru.medkassa.application.organization;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.OrganizationId;

/** An administrator changes the rules of the organisation's exchange. */
@Singleton
@Transactional
public class ChangeExchangeRules {

    private final Organizations organizations;

    @Inject
    public ChangeExchangeRules(Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * @param seen the revision that the administrator saw
     */
    public Change execute(OrganizationId organization, ExchangeRules rules, long seen) {
        return organizations.setRules(organization, rules, seen);
    }
}
