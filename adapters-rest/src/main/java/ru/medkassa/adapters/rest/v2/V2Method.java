package ru.medkassa.adapters.rest.v2;

import ru.medkassa.adapters.rest.door.Problem;

/** The methods of the API, each with the code and the sentence for "it failed inside". */
enum V2Method {
    BY_NUMBER("ByNumber", 5000, "Ошибка при получении счёта"),
    BY_PAYER("ByPayer", 5001, "Ошибка при получении счетов"),
    RECEIVE("Receive", 5002, "Ошибка при подтверждении получения счёта"),
    PAY("Pay", 5003, "Ошибка при подтверждении оплаты счёта"),
    CASH_DESK("CashDesk", 5004, "Ошибка при добавлении касс"),
    OFD("Ofd", 5005, "Ошибка при получении счетов для отправки в ОФД"),
    STATUS("Status", 5006, "Ошибка при изменении статуса счёта"),
    VERSION("Version", 5007, "Ошибка при получении версии интеграции");

    private static final int INTERNAL_SERVER_ERROR = 500;

    private final String wireName;
    private final int failureCode;
    private final String failureTitle;

    V2Method(String wireName, int failureCode, String failureTitle) {
        this.wireName = wireName;
        this.failureCode = failureCode;
        this.failureTitle = failureTitle;
    }

    String wireName() {
        return wireName;
    }

    String failureTitle() {
        return failureTitle;
    }

    Problem failure(Object data) {
        return Problem.of(INTERNAL_SERVER_ERROR, failureCode, failureTitle).with(data);
    }
}
