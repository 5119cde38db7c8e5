package ru.medkassa.adapters.rest.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.domain.payment.Remark;

/** A remark on the wire, and why a person should look, in Russian. */
final class RemarkWord {

    private static final String ALL =
            Arrays.stream(Remark.values()).map(RemarkWord::of).collect(Collectors.joining(", "));

    private RemarkWord() {}

    static String of(Remark remark) {
        return remark.name().toLowerCase(Locale.ROOT);
    }

    static Parsed<Remark> parse(String word) {
        return Arrays.stream(Remark.values())
                .filter(it -> it.name().equalsIgnoreCase(word))
                .findFirst()
                .map(Parsed::value)
                .orElseGet(() -> Parsed.malformed("ожидалось одно из: " + ALL));
    }

    static String reason(Remark remark) {
        return switch (remark) {
            case OVERPAID -> "Оплачено больше, чем причиталось";
            case ON_CANCELLED_INVOICE -> "Оплачен отменённый счёт";
            case AT_DELETED_CASH_DESK -> "Оплата на кассе, помеченной на удаление";
            case SETTLEMENT_TIME_ABSENT -> "Касса не передала время расчёта, учтено время получения";
            case SETTLEMENT_TIME_IN_FUTURE -> "Время расчёта позже текущего: проверьте часы кассы";
            case SETTLEMENT_BEFORE_INVOICE -> "Расчёт раньше дня выставления счёта";
            case RETURNED_MORE_THAN_PAID -> "Возвращено больше, чем было оплачено";
            case SALE_UNKNOWN -> "Возврат, для которого не найден исходный счёт";
            case REPEATED_WITH_OTHER_CONTENT -> "Чек с этим номером передан повторно с другим содержимым, учтён первый";
        };
    }
}
