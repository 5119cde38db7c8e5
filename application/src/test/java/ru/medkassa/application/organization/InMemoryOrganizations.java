package ru.medkassa.application.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

public final class InMemoryOrganizations implements Organizations {

    private final AtomicLong numbers = new AtomicLong();
    private final Map<Ogrn, Organization> organizations = new HashMap<>();
    private final Map<OrganizationId, Dictionaries> dictionaries = new HashMap<>();
    private final Map<OrganizationId, Long> connectionChanges = new HashMap<>();
    private final Map<OrganizationId, Revision<ExchangeRules>> rules = new HashMap<>();

    @Override
    public Optional<Organization> find(Ogrn ogrn) {
        return Optional.ofNullable(organizations.get(ogrn));
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return organizations.values().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public ExchangeRules exchangeRules(OrganizationId organization) {
        return rules(organization).value();
    }

    @Override
    public Dictionaries dictionaries(OrganizationId organization) {
        return Optional.ofNullable(dictionaries.get(organization)).orElseThrow();
    }

    @Override
    public Organization add(NewOrganization organization) {
        Organization added = new Organization(
                new OrganizationId(numbers.incrementAndGet()),
                organization.name(),
                organization.inn(),
                organization.ogrn(),
                organization.zone(),
                organization.mis(),
                stores(organization.stores()));
        if (organizations.putIfAbsent(added.ogrn(), added) != null) {
            throw new IllegalStateException("The organisation " + added.ogrn() + " is here already");
        }
        dictionaries.put(added.id(), organization.dictionaries());
        rules.put(added.id(), new Revision<>(ExchangeRules.DEFAULTS, 0));
        return added;
    }

    @Override
    public Revision<Optional<MisConnection>> connection(OrganizationId organization) {
        return new Revision<>(find(organization).orElseThrow().mis(), connectionChanges.getOrDefault(organization, 0L));
    }

    @Override
    public Revision<ExchangeRules> rules(OrganizationId organization) {
        return Optional.ofNullable(rules.get(organization)).orElseThrow();
    }

    @Override
    public Change setConnection(OrganizationId organization, MisConnection connection, long seen) {
        if (connection(organization).number() != seen) {
            return Change.OVERTAKEN;
        }
        Organization old = find(organization).orElseThrow();
        organizations.put(
                old.ogrn(),
                new Organization(
                        old.id(),
                        old.name(),
                        old.inn(),
                        old.ogrn(),
                        old.zone(),
                        Optional.of(connection),
                        old.stores()));
        connectionChanges.put(organization, seen + 1);
        return Change.MADE;
    }

    @Override
    public Change setRules(OrganizationId organization, ExchangeRules changed, long seen) {
        if (rules(organization).number() != seen) {
            return Change.OVERTAKEN;
        }
        rules.put(organization, new Revision<>(changed, seen + 1));
        return Change.MADE;
    }

    private List<Store> stores(List<NewOrganization.NewStore> stores) {
        return stores.stream()
                .map(it -> new Store(new StoreId(numbers.incrementAndGet()), it.oid(), it.name()))
                .toList();
    }
}
