package ru.medkassa.adapters.persistence.organization;

/** Which table of codes an entry is of. */
enum DictionaryName {
    PAYMENT_KIND,
    INVOICE_TYPE,
    STATE,
    TAX
}
