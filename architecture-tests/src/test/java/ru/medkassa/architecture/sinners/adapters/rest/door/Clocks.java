package ru.medkassa.architecture.sinners.adapters.rest.door;

import java.time.Clock;

/** No sinner: the one place that may. */
public class Clocks {

    public Clock clock() {
        return Clock.systemUTC();
    }
}
