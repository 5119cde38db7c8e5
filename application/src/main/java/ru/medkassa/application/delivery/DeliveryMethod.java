package ru.medkassa.application.delivery;

import ru.medkassa.domain.delivery.Confirmation;

/** The methods by which the medical information system is told, in both spellings of the 1C module. */
public enum DeliveryMethod {
    RECEIVE("Receive", "Получение", "Ошибка при подтверждении получения счёта"),
    PAY("Pay", "Оплата", "Ошибка при подтверждении оплаты счёта"),
    STATUS("Status", "Статус", "Ошибка при изменении статуса счёта"),
    CASH_DESK("CashDesk", "Кассы", "Ошибка при добавлении касс");

    private final String wireName;
    private final String russianName;
    private final String failureTitle;

    DeliveryMethod(String wireName, String russianName, String failureTitle) {
        this.wireName = wireName;
        this.russianName = russianName;
        this.failureTitle = failureTitle;
    }

    public static DeliveryMethod of(Confirmation confirmation) {
        return confirmation.fold(received -> RECEIVE, paid -> PAY, stateChanged -> STATUS, desks -> CASH_DESK);
    }

    /** The name in the address, such as {@code Receive}. */
    public String wireName() {
        return wireName;
    }

    /** The name on the screen, such as "Получение". */
    public String russianName() {
        return russianName;
    }

    /** What stands in the journal before the reason, when it failed. */
    public String failureTitle() {
        return failureTitle;
    }
}
