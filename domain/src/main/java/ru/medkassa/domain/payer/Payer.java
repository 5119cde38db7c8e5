package ru.medkassa.domain.payer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The payer of an invoice as the medical information system knows them.
 *
 * @param guid the system's identifier of the person; absent if it gave none
 * @param phone as the system wrote it, not normalised; may be empty
 * @param email may be empty
 */
public record Payer(Optional<UUID> guid, PersonName name, Optional<LocalDate> birthday, String phone, String email) {

    @Override
    public String toString() {
        return "Payer[***]";
    }
}
