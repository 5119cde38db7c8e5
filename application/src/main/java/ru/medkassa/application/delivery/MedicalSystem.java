package ru.medkassa.application.delivery;

/**
 * Port: the medical information system of an organisation, as it is told what happened at the cash desks. Sends once,
 * waits no longer than the connection allows, never throws because of what the system does, and is never called inside
 * a transaction.
 */
public interface MedicalSystem {

    MisAnswer send(Letter letter);
}
