package ru.medkassa.application.organization;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import ru.medkassa.domain.dictionary.VatMapping;
import ru.medkassa.domain.organization.OrganizationId;

/** An administrator says which services of the organisation have a rate of VAT of their own. */
@Singleton
@Transactional
public class ChangeVatMapping {

    private final VatMappings mappings;

    @Inject
    public ChangeVatMapping(VatMappings mappings) {
        this.mappings = mappings;
    }

    /**
     * @param seen what the administrator saw
     */
    public Change execute(OrganizationId organization, VatMapping mapping, VatMapping seen) {
        mappings.hold(organization);
        if (!mappings.find(organization).equals(seen)) {
            return Change.OVERTAKEN;
        }
        mappings.replace(organization, mapping);
        return Change.MADE;
    }
}
