package ru.medkassa.architecture.sinners.domain.invoice;

import java.util.UUID;

/** Takes its identifier from chance. */
record NumbersItself(UUID id) {

    static NumbersItself next() {
        return new NumbersItself(UUID.randomUUID());
    }
}
