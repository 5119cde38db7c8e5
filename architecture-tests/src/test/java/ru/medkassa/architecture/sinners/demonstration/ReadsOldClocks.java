package ru.medkassa.architecture.sinners.demonstration;

/** Asks the machine for the time in the old way. */
class ReadsOldClocks {

    long millis() {
        return System.currentTimeMillis();
    }
}
