package ru.medkassa.domain.cashdesk;

import java.util.UUID;

/** The identifier that 1C gave to a cash desk. */
public record CashDeskGuid(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
