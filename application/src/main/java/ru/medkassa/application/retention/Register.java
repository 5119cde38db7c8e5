package ru.medkassa.application.retention;

/**
 * What grows without end and is cleaned up where an organisation wants it. Payments, receipts, invoices and the
 * reconciliation list are accounts and not registers: they are never removed.
 */
public enum Register {
    /** The journal of calls. */
    JOURNAL,
    /** The history of what came from the medical information system. */
    MIS_HISTORY
}
