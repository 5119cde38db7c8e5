package ru.medkassa.domain.invoice;

/**
 * How far an invoice has come.
 *
 * <pre>
 * ISSUED → RECEIVED → PARTLY_PAID → PAID
 *                          ↓          ↓
 *                          OFD_DUE ⇄ OFD_SENT         (by the method Status)
 * any → CANCELLED                                     (by the medical information system)
 * </pre>
 *
 * A payment may skip states, because it is a fact; a return of money may lead back from PAID.
 */
public enum InvoiceState {
    ISSUED,
    /** A cash desk has confirmed that it has the invoice. */
    RECEIVED,
    PARTLY_PAID,
    PAID,
    /** "Needs sending to OFD" (требуется отправка в ОФД): the fiscal receipt is still to be made. */
    OFD_DUE,
    OFD_SENT,
    CANCELLED
}
