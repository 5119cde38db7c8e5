package ru.medkassa.application.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

public final class InMemoryOrganizations implements Organizations {

    private final AtomicLong numbers = new AtomicLong();
    private final Map<Ogrn, Organization> organizations = new HashMap<>();
    private final Map<OrganizationId, Dictionaries> dictionaries = new HashMap<>();

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
        return find(organization).map(it -> ExchangeRules.DEFAULTS).orElseThrow();
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
        return added;
    }

    private List<Store> stores(List<NewOrganization.NewStore> stores) {
        return stores.stream()
                .map(it -> new Store(new StoreId(numbers.incrementAndGet()), it.oid(), it.name()))
                .toList();
    }
}
