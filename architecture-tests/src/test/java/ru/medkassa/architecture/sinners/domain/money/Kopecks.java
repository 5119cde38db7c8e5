package ru.medkassa.architecture.sinners.domain.money;

/** No sinner: an amount as it should be. */
public record Kopecks(long count) {}
