package ru.medkassa.architecture.sinners.application.payment;

import java.util.Random;

/** Decides by chance. */
class ThrowsDice {

    boolean accept() {
        return new Random().nextBoolean();
    }
}
