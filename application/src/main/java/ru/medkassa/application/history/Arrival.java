package ru.medkassa.application.history;

import java.time.Instant;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * An invoice as it came in from the medical information system, whatever became of it afterwards.
 *
 * @param at when it was taken in
 * @param invoice as the system stated it
 */
public record Arrival(OrganizationId organization, Instant at, Way way, Invoice invoice) {

    /** How it came. */
    public enum Way {
        /** The system sent it. */
        PUSH,
        /** We asked for it, because a cash desk did. */
        PULL,
        /** We fetched it from the system's feed. */
        POLL
    }
}
