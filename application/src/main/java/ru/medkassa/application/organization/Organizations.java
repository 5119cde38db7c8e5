package ru.medkassa.application.organization;

import java.util.Optional;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;

/** Port: the hospitals of this installation. What it answers may be a few seconds old. */
public interface Organizations {

    Optional<Organization> find(Ogrn ogrn);

    Optional<Organization> find(OrganizationId id);

    /** The rules of an organisation that exists. */
    ExchangeRules exchangeRules(OrganizationId organization);

    /** The codes of an organisation that exists. */
    Dictionaries dictionaries(OrganizationId organization);

    /** Takes in a hospital that is not here yet, and gives it and its stores our own numbers. */
    Organization add(NewOrganization organization);
}
