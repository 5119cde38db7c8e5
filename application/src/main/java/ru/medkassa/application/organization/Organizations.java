package ru.medkassa.application.organization;

import java.util.Optional;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;

/** Port: the hospitals of this installation. What it answers may be a few seconds old, unless it says otherwise. */
public interface Organizations {

    Optional<Organization> find(Ogrn ogrn);

    Optional<Organization> find(OrganizationId id);

    /** The rules of an organisation that exists. */
    ExchangeRules exchangeRules(OrganizationId organization);

    /** The codes of an organisation that exists. */
    Dictionaries dictionaries(OrganizationId organization);

    /**
     * Takes in a hospital that is not here yet, and gives it and its stores our own numbers. A secret of its connection
     * that cannot be kept is an exception.
     */
    Organization add(NewOrganization organization);

    /** The connection of an organisation that exists, as of now. */
    Revision<Optional<MisConnection>> connection(OrganizationId organization);

    /** The rules of an organisation that exists, as of now. */
    Revision<ExchangeRules> rules(OrganizationId organization);

    /**
     * Connects the information system, or changes how. This server answers by it at once, others when what they remember
     * has grown old.
     *
     * @param seen the revision that the change was made from
     */
    Change setConnection(OrganizationId organization, MisConnection connection, long seen);

    /**
     * Changes the rules; as {@link #setConnection}.
     *
     * @param seen the revision that the change was made from
     */
    Change setRules(OrganizationId organization, ExchangeRules rules, long seen);
}
