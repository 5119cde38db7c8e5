package ru.medkassa.adapters.persistence.traffic;

import java.util.Optional;
import ru.medkassa.application.organization.Change;
import ru.medkassa.application.organization.NewOrganization;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.application.organization.Revision;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.MisConnection;
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

    @Override
    public Revision<Optional<MisConnection>> connection(OrganizationId id) {
        throw new UnsupportedOperationException("Nobody looks at settings during a storm");
    }

    @Override
    public Revision<ExchangeRules> rules(OrganizationId id) {
        throw new UnsupportedOperationException("Nobody looks at settings during a storm");
    }

    @Override
    public Change setConnection(OrganizationId id, MisConnection connection, long seen) {
        throw new UnsupportedOperationException("Nobody changes settings during a storm");
    }

    @Override
    public Change setRules(OrganizationId id, ExchangeRules rules, long seen) {
        throw new UnsupportedOperationException("Nobody changes settings during a storm");
    }
}
