package ru.medkassa.architecture.sinners.domain.organization;

/** No sinner: a value. */
public record Hospital(String name) {}
