package ru.medkassa.application.guide;

import static ru.medkassa.application.guide.GuideRow.ASK_ADMINISTRATOR;
import static ru.medkassa.application.guide.GuideRow.ASK_MIS_SUPPORT;
import static ru.medkassa.application.guide.GuideRow.NONE;
import static ru.medkassa.application.guide.GuideRow.NOTHING;
import static ru.medkassa.application.guide.GuideRow.failure;
import static ru.medkassa.application.guide.GuideRow.http;

import java.util.List;

/** The source document's rows for a server that failed, is not there or is elsewhere: 5000 to 5007, 404, 502 to 504. */
final class ServerErrors {

    private static final String ASK_AGAIN = "Отправить запрос повторно из 1С в МИС";
    private static final String SEND_AGAIN = "Отправить счет повторно из 1С в МИС";
    private static final String DEFER = "Сохранить счет в отложенные и повторно отправить в МИС";
    private static final String INCIDENT = "Найти причину в журнале сервера по номеру инцидента";
    private static final String AWAY = "Проверить, что сервер, его база данных и прокси перед ним работают";

    static final List<Guidance> ROWS = List.of(
            askedAgain(5000, "Ошибка при получении счёта", "ByNumber"),
            askedAgain(5001, "Ошибка при получении счетов", "ByPayer"),
            failure(5002, "Ошибка при подтверждении получения счёта", "Receive")
                    .says(SEND_AGAIN, NOTHING, DEFER, INCIDENT),
            failure(5003, "Ошибка при подтверждении оплаты счёта", "Pay").says(SEND_AGAIN, NOTHING, DEFER, INCIDENT),
            failure(5004, "Ошибка при добавлении касс", "CashDesk")
                    .says(
                            "Отправить справочник касс повторно из 1С в МИС",
                            ASK_ADMINISTRATOR,
                            ASK_MIS_SUPPORT,
                            INCIDENT),
            askedAgain(5005, "Ошибка при получении счетов для отправки в ОФД", "Ofd"),
            askedAgain(5006, "Ошибка при изменении статуса счёта", "Status"),
            askedAgain(5007, "Ошибка при получении версии интеграции", "Version"),
            http(404, "Не найден адрес")
                    .says(
                            "Проверить настройки интеграции в 1С",
                            "Обратиться в СТП",
                            NONE,
                            "Сверить адрес сервера и путь метода в настройках вызывающей стороны"),
            away(502, "Прокси не получил ответа сервера"),
            away(503, "Сервер временно недоступен, повторите запрос"),
            away(504, "Сервер не ответил прокси вовремя"));

    private ServerErrors() {}

    private static Guidance askedAgain(int status, String title, String method) {
        return failure(status, title, method).says(ASK_AGAIN, ASK_ADMINISTRATOR, ASK_MIS_SUPPORT, INCIDENT);
    }

    private static Guidance away(int httpCode, String title) {
        return http(httpCode, title).says(ASK_AGAIN, ASK_ADMINISTRATOR, ASK_MIS_SUPPORT, AWAY);
    }
}
