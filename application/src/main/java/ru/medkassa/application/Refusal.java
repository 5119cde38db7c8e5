package ru.medkassa.application;

/** Why the business says no. The wire's number for each stands once, at the door. */
public enum Refusal {
    /** No invoice has this number. */
    NUMBER_UNKNOWN,
    /** No invoice has this identifier. */
    INVOICE_UNKNOWN,
    /** Several invoices have this number, as with numbering that starts anew each year. */
    NUMBER_AMBIGUOUS,
    /** The databases of several stores have an invoice with this identifier. */
    INVOICE_AMBIGUOUS,
    /** Nothing is due on the invoice. */
    INVOICE_PAID,
    CASH_DESK_UNKNOWN,
    /** There is no such organisation with such a store, or it is not the caller's. */
    TENANT_UNKNOWN,
    /** The organisation's medical information system is not connected. */
    MIS_NOT_CONNECTED,
    /** The organisation does not allow this change of state. */
    TRANSITION_NOT_ALLOWED
}
