package ru.medkassa.domain.invoice;

import java.util.UUID;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.money.Quantity;

/**
 * One service of an invoice.
 *
 * @param code the code of the service by the nomenclature of medical services, or the hospital's own
 * @param price of one
 * @param cost informational, as the medical information system sent it, often zero; never used in a sum
 * @param completed whether the service has been rendered already
 */
public record InvoiceLine(
        UUID service,
        String code,
        String name,
        Quantity quantity,
        Money price,
        Money cost,
        TaxCode tax,
        boolean completed) {

    public InvoiceLine {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A service has a name");
        }
    }

    /** What the line adds to the invoice: quantity × price, rounded half up to a kopeck. */
    public Money amount() {
        return quantity.costHalfUp(price);
    }
}
