package ru.medkassa.domain.invoice;

/** One move of an invoice that a cash desk may ask for with the method Status. */
public record Transition(InvoiceState from, InvoiceState to) {}
