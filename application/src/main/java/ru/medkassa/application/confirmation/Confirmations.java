package ru.medkassa.application.confirmation;

import java.time.Instant;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.organization.OrganizationId;

/** Port: what has to be told, as its causes see it. */
public interface Confirmations {

    /**
     * Writes what is to be told, in the transaction of its cause. Of a confirmation about an invoice that transaction
     * holds the invoice.
     */
    void put(OrganizationId organization, Confirmation confirmation, Instant now);
}
