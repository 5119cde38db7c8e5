package ru.medkassa.adapters.rest.v2;

import java.util.Optional;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.application.Refusal;
import ru.medkassa.dialect.reading.Parsed;

/** The contract's table of errors that come with HTTP 400. */
public enum ErrorCode {
    INVOICE_NOT_NAMED(4001, "Не указан номер или идентификатор счёта"),
    BIRTHDAY_WRONG(4002, "Не заполнена дата рождения плательщика"),
    NAME_WRONG(4003, "Не заполнено ФИО плательщика"),
    CHECK_NUMBER_WRONG(4004, "Неверно передан номер чека"),
    CASH_DESK_WRONG(4005, "Неверно передана касса"),
    OGRN_WRONG(4006, "Неверно передан ОГРН организации"),
    OID_WRONG(4007, "Неверно передан ОИД организации"),
    PAYMENTS_WRONG(4008, "Неверно сформирован или отсутствует список оплат"),
    NUMBER_UNKNOWN(4009, "Не найден счёт с номером %s"),
    INVOICE_UNKNOWN(4010, "Не найден счёт с гуидом %s"),
    NUMBER_AMBIGUOUS(4011, "Найдено больше одного счёта с номером %s"),
    INVOICE_AMBIGUOUS(4012, "Найдено больше одного счёта с гуидом %s"),
    CHECK_NUMBER_TAKEN(4013, "Номер чека %s уже зафиксирован по счёту %s"),
    INVOICE_PAID(4014, "Данный счёт оплачен"),
    CASH_DESK_UNKNOWN(4015, "Не найдена касса"),
    TENANT_UNKNOWN(4016, "Не найдена БД ЛПУ с указанными параметрами"),
    MIS_NOT_CONNECTED(4017, "Не найдена строка подключения к ЛПУ"),
    STATUS_NOT_ALLOWED(4018, "Невозможно установить статус счёту");

    private static final int BAD_REQUEST = 400;
    private static final String NOT_GIVEN = "не указано";

    private final int code;
    private final String title;

    ErrorCode(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The problem, its title naming what was asked for. */
    public Problem naming(Object... names) {
        return Problem.of(BAD_REQUEST, code, title.formatted(names));
    }

    /** The problem if the value is missing or malformed. */
    Optional<Problem> unlessGiven(Parsed<?> value) {
        return value.fold(
                given -> Optional.empty(),
                () -> Optional.of(naming().because(NOT_GIVEN)),
                reason -> Optional.of(naming().because(reason)));
    }

    /** The problem if the value is malformed; it may be missing. */
    public Optional<Problem> ifMalformed(Parsed<?> value) {
        return value.flaw().map(reason -> naming().because(reason));
    }

    /** The one place where a reason of the business gets the contract's number. */
    public static Problem of(Refusal refusal, String number, String guid) {
        return switch (refusal) {
            case NUMBER_UNKNOWN -> NUMBER_UNKNOWN.naming(number);
            case INVOICE_UNKNOWN -> INVOICE_UNKNOWN.naming(guid);
            case NUMBER_AMBIGUOUS -> NUMBER_AMBIGUOUS.naming(number);
            case INVOICE_AMBIGUOUS -> INVOICE_AMBIGUOUS.naming(guid);
            case INVOICE_PAID -> INVOICE_PAID.naming();
            case CASH_DESK_UNKNOWN -> CASH_DESK_UNKNOWN.naming();
            case TENANT_UNKNOWN -> TENANT_UNKNOWN.naming();
            case MIS_NOT_CONNECTED -> MIS_NOT_CONNECTED.naming();
            case TRANSITION_NOT_ALLOWED -> STATUS_NOT_ALLOWED.naming();
        };
    }
}
