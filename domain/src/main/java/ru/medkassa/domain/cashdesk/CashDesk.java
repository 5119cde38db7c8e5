package ru.medkassa.domain.cashdesk;

import java.util.Optional;

/**
 * A cash desk (касса ККМ) of 1C:Retail, as its dictionary was sent to us by the method CashDesk.
 *
 * @param serialNumber factory number of the register (заводской номер)
 * @param registrationNumber registration number of the register with the tax service (tag 1037)
 * @param storeName the store as 1C names it
 * @param type the kind of equipment as 1C names it
 * @param deleted marked for deletion in 1C; a payment at such a desk is still a payment
 */
public record CashDesk(
        CashDeskGuid guid,
        String name,
        Optional<String> serialNumber,
        Optional<String> registrationNumber,
        Optional<String> storeName,
        Optional<String> type,
        boolean deleted) {

    public CashDesk {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A cash desk has a name");
        }
    }
}
