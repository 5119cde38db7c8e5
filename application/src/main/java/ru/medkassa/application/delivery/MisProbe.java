package ru.medkassa.application.delivery;

import ru.medkassa.domain.organization.MisEndpoint;

/**
 * Port: asks a medical information system for its version (method Version), which changes nothing there: whether it
 * hears us, trusts us and answers. As {@link MedicalSystem}, it keeps to the connection's limits, never throws because of
 * what the system does, and is never called inside a transaction.
 */
public interface MisProbe {

    MisAnswer probe(MisEndpoint endpoint);
}
