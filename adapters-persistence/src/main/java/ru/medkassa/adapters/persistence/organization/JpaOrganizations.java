package ru.medkassa.adapters.persistence.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Consumer;
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

    private void keepAnswers(DirectorySettings settings) {
        found = new Recent<>(settings);
        foundById = new Recent<>(settings);
        rules = new Recent<>(settings);
        codes = new Recent<>(settings);
    }

    @Override
    public Optional<Organization> find(Ogrn ogrn) {
        return found.answer(ogrn, it -> rows().find(it, row -> row.toOrganization(secrets)));
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return foundById.answer(id, it -> rows().find(it, row -> row.toOrganization(secrets)));
    }

    @Override
    public ExchangeRules exchangeRules(OrganizationId organization) {
        return rules.answer(organization, it -> rows().of(it, OrganizationRow::toExchangeRules));
    }

    @Override
    public Dictionaries dictionaries(OrganizationId organization) {
        return codes.answer(organization, it -> rows().dictionaries(it));
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
        return rows().of(organization, row -> row.toConnectionRevision(secrets));
    }

    @Override
    public Revision<ExchangeRules> rules(OrganizationId organization) {
        return rows().of(organization, OrganizationRow::toRulesRevision);
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
        if (!rows().change(id, isAsSeen, change)) {
            return Change.OVERTAKEN;
        }
        forgetNowAndWhenDone();
        return Change.MADE;
    }

    private OrganizationRows rows() {
        return new OrganizationRows(entities);
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
}
