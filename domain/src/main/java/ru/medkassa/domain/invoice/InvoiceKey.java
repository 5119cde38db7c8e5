package ru.medkassa.domain.invoice;

import ru.medkassa.domain.organization.StoreId;

/** What makes an invoice this one and no other: the store whose database it came from, and its identifier there. */
public record InvoiceKey(StoreId store, InvoiceGuid guid) {}
