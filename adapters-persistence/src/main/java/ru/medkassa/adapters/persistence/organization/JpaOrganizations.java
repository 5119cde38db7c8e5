package ru.medkassa.adapters.persistence.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.BaseSessionEventListener;
import org.hibernate.Session;
import ru.medkassa.adapters.persistence.directory.DirectorySettings;
import ru.medkassa.adapters.persistence.directory.Recent;
import ru.medkassa.adapters.persistence.secret.Secrets;
import ru.medkassa.adapters.persistence.setting.Settings;
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

/** The hospitals of this installation, in PostgreSQL and for a few seconds in memory. */
@ApplicationScoped
class JpaOrganizations implements Organizations {

    private static final Logger LOG = System.getLogger(JpaOrganizations.class.getName());
    private static final String FIND = "select o from OrganizationRow o left join fetch o.stores where o.ogrn = :ogrn";
    private static final String FIND_BY_ID =
            "select o from OrganizationRow o left join fetch o.stores where o.id = :id";
    private static final String ENTRIES = "select e from DictionaryEntryRow e where e.key.organizationId = :id";
    private static final String TRANSITIONS = "select t from TransitionRow t where t.key.organizationId = :id";

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    private Secrets secrets;
    private Recent<Ogrn, Optional<Organization>> found;
    private Recent<OrganizationId, Optional<Organization>> foundById;
    private Recent<OrganizationId, ExchangeRules> rules;
    private Recent<OrganizationId, Dictionaries> codes;

    JpaOrganizations() {}

    JpaOrganizations(EntityManager entities, DirectorySettings settings, Secrets secrets) {
        this.entities = entities;
        this.secrets = secrets;
        keepAnswers(settings);
    }

    @PostConstruct
    void start() {
        secrets = Secrets.by(Settings.ofServer());
        keepAnswers(DirectorySettings.from(Settings.ofServer()));
    }

    /** Makes this bean when the server starts, so that a wrong key is told then and not at the first call. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        LOG.log(Level.DEBUG, "Secrets of information systems can be stored: {0}", secrets.canSeal());
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
        organization.mis().ifPresent(it -> row.connect(it, secrets));
        DictionaryRows dictionaries = DictionaryRows.of(organization.dictionaries(), row.id());
        dictionaries.entries().forEach(entities::persist);
        dictionaries.transitions().forEach(entities::persist);
        entities.flush();
        Organization added = row.toOrganization(secrets);
        entities.clear();
        forget();
        return added;
    }

    @Override
    public Revision<Optional<MisConnection>> connection(OrganizationId organization) {
        return now(organization, row -> row.toConnectionRevision(secrets));
    }

    @Override
    public Revision<ExchangeRules> rules(OrganizationId organization) {
        return now(organization, OrganizationRow::toRulesRevision);
    }

    @Override
    public Change setConnection(OrganizationId organization, MisConnection connection, long seen) {
        return hasNewSecret(connection) && !secrets.canSeal()
                ? Change.SECRET_CANNOT_BE_KEPT
                : change(organization, row -> row.toConnectionRevision(secrets).number() == seen, row -> {
                    row.connect(connection, secrets);
                    row.countConnection();
                });
    }

    @Override
    public Change setRules(OrganizationId organization, ExchangeRules changed, long seen) {
        return change(organization, row -> row.toRulesRevision().number() == seen, row -> row.change(changed));
    }

    private static boolean hasNewSecret(MisConnection connection) {
        return connection
                .endpoint()
                .map(it -> it.access().fold(() -> false, basic -> true, bearer -> true, unreadable -> false))
                .orElse(false);
    }

    private Change change(OrganizationId id, Predicate<OrganizationRow> isAsSeen, Consumer<OrganizationRow> change) {
        OrganizationRow row = entities.find(OrganizationRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (!isAsSeen.test(row)) {
            entities.detach(row);
            return Change.OVERTAKEN;
        }
        change.accept(row);
        entities.flush();
        entities.detach(row);
        forgetNowAndWhenDone();
        return Change.MADE;
    }

    private <T> T now(OrganizationId id, Function<OrganizationRow, T> question) {
        List<OrganizationRow> rows = rows(id);
        T answer = question.apply(rows.get(0));
        rows.forEach(entities::detach);
        return answer;
    }

    private Optional<Organization> read(Ogrn ogrn) {
        List<OrganizationRow> rows = entities.createQuery(FIND, OrganizationRow.class)
                .setParameter("ogrn", ogrn.value())
                .getResultList();
        Optional<Organization> organization = rows.stream().findFirst().map(it -> it.toOrganization(secrets));
        rows.forEach(entities::detach);
        return organization;
    }

    private Optional<Organization> read(OrganizationId id) {
        List<OrganizationRow> rows = rows(id);
        Optional<Organization> organization = rows.stream().findFirst().map(it -> it.toOrganization(secrets));
        rows.forEach(entities::detach);
        return organization;
    }

    private ExchangeRules readRules(OrganizationId id) {
        return now(id, OrganizationRow::toExchangeRules);
    }

    private List<OrganizationRow> rows(OrganizationId id) {
        return entities.createQuery(FIND_BY_ID, OrganizationRow.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** Once more when the transaction is done: until then other transactions read, and remember, what was before. */
    private void forgetNowAndWhenDone() {
        forget();
        entities.unwrap(Session.class).addEventListeners(new BaseSessionEventListener() {
            @Override
            public void transactionCompletion(boolean successful) {
                forget();
            }
        });
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
