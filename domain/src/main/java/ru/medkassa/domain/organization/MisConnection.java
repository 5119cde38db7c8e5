package ru.medkassa.domain.organization;

import java.util.Optional;

/**
 * That the organisation's medical information system (МИС) is connected to us: the "connection string" (строка
 * подключения к ЛПУ) without which no call of its cash desks is served (error 4017).
 *
 * @param system the name of the system as its operators know it
 * @param endpoint where it answers; absent for a system that only sends us invoices and asks for nothing back
 */
public record MisConnection(String system, Optional<MisEndpoint> endpoint) {

    public MisConnection {
        if (system.isBlank()) {
            throw new IllegalArgumentException("A connection names its medical information system");
        }
    }

    /** The connection of a system that only sends us invoices. */
    public static MisConnection named(String system) {
        return new MisConnection(system, Optional.empty());
    }
}
