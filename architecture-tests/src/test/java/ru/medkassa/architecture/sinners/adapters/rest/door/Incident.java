package ru.medkassa.architecture.sinners.adapters.rest.door;

import java.util.UUID;

/** No sinner: chance and binary fractions outside the core. */
class Incident {

    UUID id() {
        return UUID.randomUUID();
    }

    double durationMs() {
        return 0.5;
    }
}
