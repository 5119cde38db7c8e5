package ru.medkassa.adapters.persistence.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import ru.medkassa.adapters.persistence.directory.DirectorySettings;
import ru.medkassa.adapters.persistence.directory.Recent;
import ru.medkassa.adapters.persistence.setting.Settings;
import ru.medkassa.application.organization.NewOrganization;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;

/** The hospitals of this installation, in PostgreSQL and for a few seconds in memory. */
@ApplicationScoped
class JpaOrganizations implements Organizations {

    private static final String FIND = "select o from OrganizationRow o left join fetch o.stores where o.ogrn = :ogrn";
    private static final String FIND_BY_ID =
            "select o from OrganizationRow o left join fetch o.stores where o.id = :id";
    private static final String ENTRIES = "select e from DictionaryEntryRow e where e.key.organizationId = :id";
    private static final String TRANSITIONS = "select t from TransitionRow t where t.key.organizationId = :id";

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    private Recent<Ogrn, Optional<Organization>> found;
    private Recent<OrganizationId, Optional<Organization>> foundById;
    private Recent<OrganizationId, ExchangeRules> rules;
    private Recent<OrganizationId, Dictionaries> codes;

    JpaOrganizations() {}

    JpaOrganizations(EntityManager entities, DirectorySettings settings) {
        this.entities = entities;
        keepAnswers(settings);
    }

    @PostConstruct
    void start() {
        keepAnswers(DirectorySettings.from(Settings.ofServer()));
    }

    private void keepAnswers(DirectorySettings settings) {
        found = new Recent<>(settings);
        foundById = new Recent<>(settings);
        rules = new Recent<>(settings);
        codes = new Recent<>(settings);
    }

    @Override
    public Optional<Organization> find(Ogrn ogrn) {
        return found.answer(ogrn, this::read);
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return foundById.answer(id, this::read);
    }

    @Override
    public ExchangeRules exchangeRules(OrganizationId organization) {
        return rules.answer(organization, this::readRules);
    }

    @Override
    public Dictionaries dictionaries(OrganizationId organization) {
        return codes.answer(organization, this::readDictionaries);
    }

    @Override
    public Organization add(NewOrganization organization) {
        OrganizationRow row = OrganizationRow.of(organization);
        entities.persist(row);
        DictionaryRows dictionaries = DictionaryRows.of(organization.dictionaries(), row.id());
        dictionaries.entries().forEach(entities::persist);
        dictionaries.transitions().forEach(entities::persist);
        entities.flush();
        Organization added = row.toOrganization();
        entities.clear();
        forget();
        return added;
    }

    private Optional<Organization> read(Ogrn ogrn) {
        List<OrganizationRow> rows = entities.createQuery(FIND, OrganizationRow.class)
                .setParameter("ogrn", ogrn.value())
                .getResultList();
        Optional<Organization> organization = rows.stream().findFirst().map(OrganizationRow::toOrganization);
        rows.forEach(entities::detach);
        return organization;
    }

    private Optional<Organization> read(OrganizationId id) {
        List<OrganizationRow> rows = rows(id);
        Optional<Organization> organization = rows.stream().findFirst().map(OrganizationRow::toOrganization);
        rows.forEach(entities::detach);
        return organization;
    }

    private ExchangeRules readRules(OrganizationId id) {
        List<OrganizationRow> rows = rows(id);
        ExchangeRules read = rows.get(0).toExchangeRules();
        rows.forEach(entities::detach);
        return read;
    }

    private List<OrganizationRow> rows(OrganizationId id) {
        return entities.createQuery(FIND_BY_ID, OrganizationRow.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    private void forget() {
        found.forget();
        foundById.forget();
        rules.forget();
        codes.forget();
    }

    private Dictionaries readDictionaries(OrganizationId organization) {
        List<DictionaryEntryRow> entries = entities.createQuery(ENTRIES, DictionaryEntryRow.class)
                .setParameter("id", organization.value())
                .getResultList();
        List<TransitionRow> transitions = entities.createQuery(TRANSITIONS, TransitionRow.class)
                .setParameter("id", organization.value())
                .getResultList();
        Dictionaries dictionaries = new DictionaryRows(entries, transitions).toDictionaries();
        entries.forEach(entities::detach);
        transitions.forEach(entities::detach);
        return dictionaries;
    }
}
