package ru.medkassa.application.organization;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import ru.medkassa.domain.dictionary.VatMapping;
import ru.medkassa.domain.organization.OrganizationId;

/** An administrator looks at which services of the organisation have a rate of VAT of their own. */
@Singleton
@Transactional
public class ReadVatMapping {

    private final VatMappings mappings;

    @Inject
    public ReadVatMapping(VatMappings mappings) {
        this.mappings = mappings;
    }

    public VatMapping execute(OrganizationId organization) {
        return mappings.find(organization);
    }
}
