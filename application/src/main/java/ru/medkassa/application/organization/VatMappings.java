package ru.medkassa.application.organization;

import ru.medkassa.domain.dictionary.VatMapping;
import ru.medkassa.domain.organization.OrganizationId;

/** Port: which services of an organisation have a rate of VAT of their own. */
public interface VatMappings {

    /** Empty if nobody has said anything. */
    VatMapping find(OrganizationId organization);

    /** Holds what was said against every other change until the transaction ends. */
    void hold(OrganizationId organization);

    /** Puts this in the place of what was said before. */
    void replace(OrganizationId organization, VatMapping mapping);
}
