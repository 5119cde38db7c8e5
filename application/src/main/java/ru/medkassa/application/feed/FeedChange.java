package ru.medkassa.application.feed;

/** What became of an administrator's word on a feed. */
public enum FeedChange {
    MADE,
    /** The organisation's information system has no address, so nothing says how to call it; nothing was written. */
    NOT_CONNECTED,
    /** Another server would learn the secret of the connection; nothing was written. */
    ON_ANOTHER_SERVER
}
