package ru.medkassa.architecture.sinners.domain.invoice;

/** No sinner: a closed list. */
public enum InvoiceKind {
    SALE,
    REFUND
}
