package ru.medkassa.domain.organization;

/**
 * A place where the hospital renders paid services (магазин in 1C:Retail, a branch of the hospital): what a cash desk
 * stands in and what an invoice is issued for. The OID belongs to it, not to the organisation.
 */
public record Store(StoreId id, Oid oid, String name) {

    public Store {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A store has a name");
        }
    }
}
