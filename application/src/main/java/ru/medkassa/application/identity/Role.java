package ru.medkassa.application.identity;

/** What a user of the API may do. */
public enum Role {
    /** The 1C base of cash desks: the paid services API. */
    CASH_DESK_CLIENT,
    /** Reads the journal and the reconciliation list of the organisation. */
    AUDITOR,
    /** The medical information system: sends us its invoices. */
    MIS,
    /** Clears what waits to be sent. */
    OPERATOR,
    /** Sets up the organisation: its connections and rules. */
    ADMINISTRATOR
}
