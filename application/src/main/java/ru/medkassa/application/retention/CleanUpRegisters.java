package ru.medkassa.application.retention;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Removes the next few rows of a clean-up; a pause between two of them is the caller's business. */
@Singleton
@Transactional
public class CleanUpRegisters {

    private final Registers registers;

    @Inject
    public CleanUpRegisters(Registers registers) {
        this.registers = registers;
    }

    /**
     * @param cleanUp one that is not over
     * @param most how many rows, 1 to {@link Registers#LARGEST_BATCH}
     * @return how far it has come then
     */
    public CleanUp execute(CleanUp cleanUp, int most) {
        Registers.Batch batch = registers.remove(cleanUp.left().get(0), cleanUp.now(), cleanUp.reached(), most);
        return cleanUp.after(batch, most);
    }
}
