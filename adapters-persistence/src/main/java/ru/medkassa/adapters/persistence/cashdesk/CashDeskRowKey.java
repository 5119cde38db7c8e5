package ru.medkassa.adapters.persistence.cashdesk;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The primary key of a cash desk's row. */
@Embeddable
record CashDeskRowKey(long storeId, UUID guid) implements Serializable {}
