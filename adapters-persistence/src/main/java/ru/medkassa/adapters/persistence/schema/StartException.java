package ru.medkassa.adapters.persistence.schema;

/** The server cannot start on this database. The message says to the operator what is wrong and what to do. */
class StartException extends RuntimeException {

    StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
