package ru.medkassa.domain.payment;

import java.time.Instant;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceType;

/**
 * A payment in our books. There is at most one for an invoice, a cash desk and a check number, for ever.
 *
 * @param payment what the cash desk reported
 * @param direction which way the money went, after the invoice was asked
 * @param recordedAt when we wrote it down
 */
public record RecordedPayment(InvoiceKey invoice, Payment payment, InvoiceType direction, Instant recordedAt) {

    /** The time of the settlement: what the desk said, or else when the report came. It never changes. */
    public Instant settledAt() {
        return payment.settledAt().orElse(recordedAt);
    }
}
