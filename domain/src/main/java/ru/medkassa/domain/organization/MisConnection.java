package ru.medkassa.domain.organization;

/**
 * That the organisation's medical information system (МИС) is connected to us: the "connection string" (строка
 * подключения к ЛПУ) without which no call of its cash desks is served (error 4017).
 *
 * @param system the name of the system as its operators know it
 */
public record MisConnection(String system) {

    public MisConnection {
        if (system.isBlank()) {
            throw new IllegalArgumentException("A connection names its medical information system");
        }
    }
}
