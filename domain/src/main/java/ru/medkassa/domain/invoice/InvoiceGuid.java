package ru.medkassa.domain.invoice;

import java.util.UUID;

/** The identifier that the medical information system gave to an invoice: unique in the database of one store. */
public record InvoiceGuid(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
