package ru.medkassa.architecture.sinners.demonstration;

/** Tells the console what it should tell the log. */
class PrintsItsResult {

    void tell() {
        System.out.println("Done");
    }
}
