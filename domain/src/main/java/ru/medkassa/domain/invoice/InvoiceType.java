package ru.medkassa.domain.invoice;

/** Which way the money of an invoice or of a payment goes. */
public enum InvoiceType {
    /** The payer pays. */
    SALE,
    /** Money is given back to the payer; such an invoice names the sale that it returns. */
    REFUND
}
