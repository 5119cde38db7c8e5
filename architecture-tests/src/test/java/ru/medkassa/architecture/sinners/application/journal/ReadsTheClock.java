package ru.medkassa.architecture.sinners.application.journal;

import java.time.Instant;

/** Asks the machine for the time. */
class ReadsTheClock {

    Instant written() {
        return Instant.now();
    }
}
