package ru.medkassa.architecture.sinners.demonstration;

import java.util.Date;

/** A date that is now by default. */
class DatesOfOld {

    Date today() {
        return new Date();
    }
}
