package ru.medkassa.architecture.sinners.demonstration;

import java.time.Clock;

/** A second clock, in whatever zone the machine stands. */
class MakesItsOwnClock {

    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
