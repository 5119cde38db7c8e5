package ru.medkassa.domain.organization;

/** Our own number of a store. */
public record StoreId(long value) {}
