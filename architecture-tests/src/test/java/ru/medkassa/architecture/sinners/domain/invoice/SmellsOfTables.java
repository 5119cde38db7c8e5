package ru.medkassa.architecture.sinners.domain.invoice;

import jakarta.persistence.Embeddable;

/** Knows that it will be a column. */
@Embeddable
record SmellsOfTables(long kopecks) {}
