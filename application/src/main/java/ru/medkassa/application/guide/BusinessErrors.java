package ru.medkassa.application.guide;

import static ru.medkassa.application.guide.GuideRow.ASK_ADMINISTRATOR;
import static ru.medkassa.application.guide.GuideRow.ASK_MIS_SUPPORT;
import static ru.medkassa.application.guide.GuideRow.NONE;
import static ru.medkassa.application.guide.GuideRow.NOTHING;
import static ru.medkassa.application.guide.GuideRow.READS_AND_WRITES;
import static ru.medkassa.application.guide.GuideRow.refusal;

import java.util.List;

/** The source document's rows for a request that is right and cannot be done: 4009 to 4018. */
final class BusinessErrors {

    private static final String SEE_PAYMENTS = "Проверить наличие платежей по счету в МИС. При соответствии никаких"
            + " действий не требуется, в отличном случае обратиться к администратору или в СТП.";
    private static final String ONE_IS_ENOUGH = "Найти в МИС повторные счета и оставить один";
    private static final String COMPARE_PAYMENTS =
            "Если платежи по счёту расходятся, сверить журнал обмена, чек и платежи в МИС";

    static final List<Guidance> ROWS = List.of(
            refusal(4009, "Не найден счёт с номером N", "ByNumber")
                    .says(
                            "Проверить корректность указания номера счёта при получении в 1С. Проверить формат передачи"
                                    + " номера счета из 1С в МИС. Если проблема не решена, обратиться в СТП МИС.",
                            "Проверить корректность указания номера счета в интерфейсе получения счета в 1С в поле"
                                    + " \"Введите номер счёта\", сравнив с номером счета в интерфейсе МИС или печатной"
                                    + " формой. Если проблема не решена, обратиться к администратору или в СТП",
                            ASK_MIS_SUPPORT,
                            "Проверить в МИС, что счёт выставлен этой организацией и передан в Медкассу"),
            refusal(4010, "Не найден счёт с гуидом N", "ByNumber Receive Pay Status")
                    .says(
                            "Проверить формат передачи данных в 1С. Если проблема не решена, обратиться в СТП МИС.",
                            ASK_ADMINISTRATOR,
                            ASK_MIS_SUPPORT,
                            "Проверить в МИС, что счёт с этим идентификатором существует и передан в Медкассу"),
            refusal(4011, "Найдено больше одного счёта с номером N", "ByNumber")
                    .says(
                            ASK_MIS_SUPPORT,
                            ASK_ADMINISTRATOR,
                            ASK_MIS_SUPPORT,
                            ONE_IS_ENOUGH + "; до этого счёт можно получить по идентификатору или по плательщику"),
            refusal(4012, "Найдено больше одного счёта с гуидом N", "ByNumber")
                    .says(ASK_MIS_SUPPORT, ASK_ADMINISTRATOR, ASK_MIS_SUPPORT, ONE_IS_ENOUGH),
            refusal(4013, "Номер чека X уже зафиксирован по счёту N", "Pay")
                    .says(ASK_MIS_SUPPORT, SEE_PAYMENTS, NOTHING, COMPARE_PAYMENTS),
            refusal(4014, "Данный счёт оплачен", "ByNumber")
                    .says(ASK_MIS_SUPPORT, SEE_PAYMENTS, NOTHING, COMPARE_PAYMENTS),
            refusal(4015, "Не найдена касса", "Pay")
                    .says(
                            "Передать справочник касс из 1С в МИС",
                            ASK_ADMINISTRATOR,
                            "Осуществить отправку справочника касс из 1С в МИС методом передачи справочника касс в"
                                    + " ТМ:МИС",
                            "Проверить, что справочник касс дошёл и касса в нём не удалена; затем отправить оплату ещё"
                                    + " раз"),
            refusal(4016, "Не найдена БД ЛПУ с указанными параметрами", READS_AND_WRITES)
                    .says(
                            "Проверить настройки интеграции в 1С/МИС",
                            ASK_ADMINISTRATOR,
                            "Проверить настройки интеграции с МИС (ОГРН, ОИД, строка подключения)",
                            "Проверить, что организация и магазин заведены и пользователь API работает от их имени"),
            refusal(4017, "Не найдена строка подключения к ЛПУ", READS_AND_WRITES)
                    .says(
                            "Проверить настройки интеграции в МИС",
                            ASK_ADMINISTRATOR,
                            ASK_MIS_SUPPORT,
                            "Указать подключение к МИС в настройках организации"),
            refusal(4018, "Невозможно установить статус счёту", "Status")
                    .says(
                            ASK_MIS_SUPPORT,
                            NONE,
                            "Запросить счет повторно. Проверить статус счета \"Требуется отправка в ОФД\"",
                            "Сверить статус счёта в МИС и в Медкассе и разрешённые переходы"));

    private BusinessErrors() {}
}
