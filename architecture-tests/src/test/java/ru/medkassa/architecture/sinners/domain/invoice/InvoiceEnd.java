package ru.medkassa.architecture.sinners.domain.invoice;

/** No sinner: a closed family. */
sealed interface InvoiceEnd {

    /** The money is there. */
    record Paid() implements InvoiceEnd {}

    /** The money will not come. */
    record Cancelled() implements InvoiceEnd {}
}
