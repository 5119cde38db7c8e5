package ru.medkassa.architecture.sinners.adapters.fiscal.atol;

import ru.medkassa.architecture.sinners.adapters.rest.door.Clocks;

/** One adapter that leans on another. */
class KnowsTheDoor {

    Clocks clocks() {
        return new Clocks();
    }
}
