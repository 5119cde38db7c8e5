package ru.medkassa.application.organization;

/** What became of a change of a setting. */
public enum Change {
    MADE,
    /** Somebody else changed the setting after it was seen; nothing was written. */
    OVERTAKEN,
    /** This server has no key under which it could keep a secret; nothing was written. */
    SECRET_CANNOT_BE_KEPT
}
