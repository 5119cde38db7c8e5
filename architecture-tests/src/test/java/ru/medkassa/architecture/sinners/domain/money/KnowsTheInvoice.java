package ru.medkassa.architecture.sinners.domain.money;

import ru.medkassa.architecture.sinners.domain.invoice.InvoiceKind;

/** Looks up: money that cannot be counted without an invoice. */
record KnowsTheInvoice(InvoiceKind invoice) {}
