package ru.medkassa.application.guide;

import static ru.medkassa.application.guide.GuideRow.ASK_ADMINISTRATOR;
import static ru.medkassa.application.guide.GuideRow.READS_AND_WRITES;
import static ru.medkassa.application.guide.GuideRow.refusal;

import java.util.List;

/** The source document's rows for a request that was put together wrongly: 4001 to 4008. */
final class RequestErrors {

    private static final String FORMAT = "Проверить формат передачи данных из 1С";
    private static final String COMPARE = "Сверить запрос в журнале обмена с описанием метода ";

    static final List<Guidance> ROWS = List.of(
            refusal(4001, "Не указан номер или идентификатор счёта", "ByNumber")
                    .says(
                            "Проверить формат передачи данных в 1С",
                            "Проверить корректность указания номера счета в интерфейсе получения счета в 1С в поле"
                                    + " \"Введите номер счёта\", сравнив с номером счета в интерфейсе МИС или печатной"
                                    + " формой. " + ASK_ADMINISTRATOR,
                            "Проверить передачу номера счета в методе получения счетов",
                            COMPARE + "ByNumber: передан ли number или invoiceGuid"),
            refusal(4002, "Не заполнена дата рождения плательщика", "ByPayer Ofd")
                    .says(
                            FORMAT,
                            "Проверить заполненность поля \"Дата рождения\" в справочнике плательщиков в 1С. "
                                    + ASK_ADMINISTRATOR,
                            "Проверить получение даты рождения плательщика в методе получения счетов. Проверить"
                                    + " заполненность даты рождения плательщика в интерфейсе договоров МИС",
                            COMPARE + "ByPayer или Ofd: передана ли birthday и дата ли это"),
            refusal(4003, "Не заполнено ФИО плательщика", "ByPayer Ofd")
                    .says(
                            FORMAT,
                            "Проверить заполненность ФИО плательщика в поле \"Наименование\" в справочнике плательщиков"
                                    + " в 1С. " + ASK_ADMINISTRATOR,
                            "Проверить получение ФИО плательщика в методе получения счетов. Проверить заполненность ФИО"
                                    + " плательщика в интерфейсе договоров МИС",
                            COMPARE + "ByPayer или Ofd: переданы ли family и name"),
            refusal(4004, "Неверно передан номер чека", "Pay")
                    .says(
                            FORMAT,
                            ASK_ADMINISTRATOR,
                            "Проверить заполненность номера чека в методе оплаты",
                            COMPARE + "Pay: CheckNum – целое число больше нуля"),
            refusal(4005, "Неверно передана касса", "Pay")
                    .says(
                            FORMAT,
                            ASK_ADMINISTRATOR,
                            "Осуществить отправку справочника касс из 1С в МИС методом передачи справочника касс в"
                                    + " ТМ:МИС",
                            COMPARE + "Pay или CashDesk: передан ли cashdeskGuid и верна ли его запись"),
            refusal(4006, "Неверно передан ОГРН организации", READS_AND_WRITES)
                    .says(
                            FORMAT,
                            ASK_ADMINISTRATOR,
                            "Проверить настройки интеграции с МИС (ОГРН)",
                            "Сверить ОГРН организации в 1С и в Медкассе, в том числе его контрольную цифру"),
            refusal(4007, "Неверно передан ОИД организации", READS_AND_WRITES)
                    .says(
                            FORMAT,
                            ASK_ADMINISTRATOR,
                            "Проверить настройки интеграции с МИС (ОИД)",
                            "Сверить ОИД магазина в 1С и в Медкассе"),
            refusal(4008, "Неверно сформирован или отсутствует список оплат", "Pay")
                    .says(
                            FORMAT,
                            ASK_ADMINISTRATOR,
                            "Проверить передачу списка оплат в методе оплат",
                            COMPARE + "Pay: BillDate, PaymentType и paySum каждой оплаты; чек уже напечатан, поэтому"
                                    + " исправленный запрос нужно отправить ещё раз"));

    private RequestErrors() {}
}
