package ru.medkassa.application.retention;

import java.util.Optional;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * The rows of a register to which one rule applies.
 *
 * @param organization absent: the rows of no organisation, such as calls with a wrong password; they are kept as long as
 *     with the organisation that keeps longest
 */
public record Share(Register register, Optional<OrganizationId> organization) {}
