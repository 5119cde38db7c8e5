package ru.medkassa.demonstration;

/** What happens to a special invoice before anybody sees it. */
enum Fate {
    /** Nothing. */
    ISSUED,
    PARTLY_PAID,
    PAID,
    /** Paid, and then moved by the method Status. */
    OFD_DUE,
    CANCELLED
}
