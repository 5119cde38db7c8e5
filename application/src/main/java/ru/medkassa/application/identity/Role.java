package ru.medkassa.application.identity;

/** What a user of the API may do. */
public enum Role {
    /** The 1C base of cash desks: the paid services API. */
    CASH_DESK_CLIENT,
    /** Reads the journal and the reconciliation list of the organisation. */
    AUDITOR
}
