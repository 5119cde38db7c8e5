package ru.medkassa.launcher;

/** The one line a person reads when the server cannot start: which setting or file is wrong, and what a right one looks like. */
final class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
