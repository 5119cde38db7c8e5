package ru.medkassa.domain.organization;

/** Our own number of an organisation: the wall between tenants. */
public record OrganizationId(long value) {}
