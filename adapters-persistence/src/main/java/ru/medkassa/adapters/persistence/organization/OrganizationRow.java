package ru.medkassa.adapters.persistence.organization;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import ru.medkassa.adapters.persistence.secret.Secrets;
import ru.medkassa.application.organization.NewOrganization;
import ru.medkassa.application.organization.Revision;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.Inn;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;

/** The row of a hospital, with the rows of its stores. An update names what changed, since no more is allowed. */
@Entity
@DynamicUpdate
@Table(name = "organization")
class OrganizationRow {

    private static final String SECRET_COLUMN = "mis_secret";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String inn;
    private String ogrn;
    private String zone;
    private String misSystem;
    private long misRevision;

    @Embedded
    private EndpointColumns endpoint;

    private long rulesRevision;
    private boolean changePayers = ExchangeRules.DEFAULTS.changePayers();
    private boolean changeServices = ExchangeRules.DEFAULTS.changeServices();
    private boolean documentRegister = ExchangeRules.DEFAULTS.documentRegister();
    private boolean cleanUp = ExchangeRules.DEFAULTS.cleanUp();
    private int keptDays = ExchangeRules.DEFAULTS.keptDays();

    @OneToMany(
            mappedBy = "organization",
            cascade = {CascadeType.PERSIST, CascadeType.DETACH})
    @OrderBy("id")
    private List<StoreRow> stores;

    protected OrganizationRow() {}

    static OrganizationRow of(NewOrganization organization) {
        OrganizationRow row = new OrganizationRow();
        row.name = organization.name();
        row.inn = organization.inn().value();
        row.ogrn = organization.ogrn().value();
        row.zone = organization.zone().getId();
        row.misSystem = organization.mis().map(MisConnection::system).orElse(null);
        row.stores = organization.stores().stream()
                .map(store -> StoreRow.of(store, row))
                .toList();
        return row;
    }

    Organization toOrganization(Secrets secrets) {
        return new Organization(
                id(),
                name,
                new Inn(inn),
                new Ogrn(ogrn),
                ZoneId.of(zone),
                toConnection(secrets),
                stores.stream().map(StoreRow::toStore).toList());
    }

    ExchangeRules toExchangeRules() {
        return new ExchangeRules(changePayers, changeServices, documentRegister, cleanUp, keptDays);
    }

    Revision<Optional<MisConnection>> toConnectionRevision(Secrets secrets) {
        return new Revision<>(toConnection(secrets), misRevision);
    }

    Revision<ExchangeRules> toRulesRevision() {
        return new Revision<>(toExchangeRules(), rulesRevision);
    }

    /** Only if the secrets can seal the connection's, if it has one. */
    void connect(MisConnection connection, Secrets secrets) {
        Optional<byte[]> kept = Optional.ofNullable(endpoint).flatMap(EndpointColumns::secret);
        misSystem = connection.system();
        endpoint = connection
                .endpoint()
                .map(it -> EndpointColumns.of(it, secret -> secrets.seal(secret, place()), kept))
                .orElse(null);
    }

    void countConnection() {
        misRevision++;
    }

    void change(ExchangeRules rules) {
        changePayers = rules.changePayers();
        changeServices = rules.changeServices();
        documentRegister = rules.documentRegister();
        cleanUp = rules.cleanUp();
        keptDays = rules.keptDays();
        rulesRevision++;
    }

    private Optional<MisConnection> toConnection(Secrets secrets) {
        return Optional.ofNullable(misSystem)
                .map(system -> new MisConnection(
                        system,
                        Optional.ofNullable(endpoint).map(it -> it.toEndpoint(kept -> secrets.open(kept, place())))));
    }

    private Secrets.Place place() {
        return new Secrets.Place(id, SECRET_COLUMN);
    }

    OrganizationId id() {
        return new OrganizationId(id);
    }
}
