package ru.medkassa.adapters.persistence.organization;

/** How we show an information system who we are. */
enum AccessKind {
    NOTHING,
    BASIC,
    BEARER
}
