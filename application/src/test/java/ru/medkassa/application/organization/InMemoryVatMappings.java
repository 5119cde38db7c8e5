package ru.medkassa.application.organization;

import java.util.HashMap;
import java.util.Map;
import ru.medkassa.domain.dictionary.VatMapping;
import ru.medkassa.domain.organization.OrganizationId;

public final class InMemoryVatMappings implements VatMappings {

    private final Map<OrganizationId, VatMapping> mappings = new HashMap<>();

    @Override
    public VatMapping find(OrganizationId organization) {
        return mappings.getOrDefault(organization, VatMapping.NONE);
    }

    @Override
    public void hold(OrganizationId organization) {
        // One thread at a time is all that there is here
    }

    @Override
    public void replace(OrganizationId organization, VatMapping mapping) {
        mappings.put(organization, mapping);
    }
}
