package ru.medkassa.application.retention;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Finds out what is to be cleaned up now. */
@Singleton
@Transactional
public class BeginCleanUp {

    private final Registers registers;
    private final Clock clock;

    @Inject
    public BeginCleanUp(Registers registers, Clock clock) {
        this.registers = registers;
        this.clock = clock;
    }

    public CleanUp execute() {
        return CleanUp.of(clock.instant(), registers.cleanedUp());
    }
}
