package ru.medkassa.adapters.persistence.traffic;

import java.util.Optional;
import ru.medkassa.application.organization.NewOrganization;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;

/** The one organisation of a storm, as it is connected there. */
record Connected(Organization organization) implements Organizations {

    @Override
    public Optional<Organization> find(Ogrn ogrn) {
        return Optional.of(organization).filter(it -> it.ogrn().equals(ogrn));
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return Optional.of(organization).filter(it -> it.id().equals(id));
    }

    @Override
    public ExchangeRules exchangeRules(OrganizationId id) {
        return ExchangeRules.DEFAULTS;
    }

    @Override
    public Dictionaries dictionaries(OrganizationId id) {
        return Dictionaries.DEFAULTS;
    }

    @Override
    public Organization add(NewOrganization added) {
        throw new UnsupportedOperationException("Nobody is taken in during a storm");
    }
}
