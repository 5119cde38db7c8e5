package ru.medkassa.architecture.sinners.adapters.rest.door;

/** Tells the console what it should tell the log. */
class PrintsStackTraces {

    void tell(Exception failure) {
        failure.printStackTrace();
    }
}
