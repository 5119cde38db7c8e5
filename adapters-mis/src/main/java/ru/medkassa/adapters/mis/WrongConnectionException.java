package ru.medkassa.adapters.mis;

/** The connection is written down in a way in which it cannot be used; the message is a Russian sentence without secrets. */
final class WrongConnectionException extends RuntimeException {

    WrongConnectionException(String why) {
        super(why);
    }
}
