package ru.medkassa.adapters.persistence.organization;

import jakarta.persistence.CascadeType;
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
import ru.medkassa.application.organization.NewOrganization;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.Inn;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;

/** The row of a hospital, with the rows of its stores. */
@Entity
@Table(name = "organization")
class OrganizationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String inn;
    private String ogrn;
    private String zone;
    private String misSystem;
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

    Organization toOrganization() {
        return new Organization(
                id(),
                name,
                new Inn(inn),
                new Ogrn(ogrn),
                ZoneId.of(zone),
                Optional.ofNullable(misSystem).map(MisConnection::named),
                stores.stream().map(StoreRow::toStore).toList());
    }

    ExchangeRules toExchangeRules() {
        return new ExchangeRules(changePayers, changeServices, documentRegister, cleanUp, keptDays);
    }

    OrganizationId id() {
        return new OrganizationId(id);
    }
}
