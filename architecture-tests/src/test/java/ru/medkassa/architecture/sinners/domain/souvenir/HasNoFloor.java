package ru.medkassa.architecture.sinners.domain.souvenir;

/** A subject that nobody has given its place. */
record HasNoFloor(String name) {}
