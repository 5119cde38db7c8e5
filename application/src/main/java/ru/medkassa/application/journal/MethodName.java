package ru.medkassa.application.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a call is named in the journal, in both spellings of the 1C module's register: as on the wire ({@code Pay}) and in
 * Russian (Оплата).
 */
public enum MethodName {
    BY_NUMBER("ByNumber", "Получение счёта по номеру"),
    BY_PAYER("ByPayer", "Получение счетов плательщика"),
    OFD("Ofd", "Получение счетов для ОФД"),
    RECEIVE("Receive", "Получение"),
    PAY("Pay", "Оплата"),
    STATUS("Status", "Статус"),
    CASH_DESK("CashDesk", "Кассы"),
    VERSION("Version", "Версия"),
    INVOICES("Invoices", "Приём счетов"),
    FEED("Feed", "Загрузка счетов"),
    DELIVERIES_PROCESS_ALL("Deliveries.processAll", "Отложенная отправка: обработать все"),
    DELIVERIES_SEND_AGAIN("Deliveries.sendAgain", "Отложенная отправка: отправить повторно"),
    DELIVERIES_GIVE_UP("Deliveries.giveUp", "Отложенная отправка: отказаться");

    private final String wire;
    private final String russian;

    MethodName(String wire, String russian) {
        this.wire = wire;
        this.russian = russian;
    }

    public String wire() {
        return wire;
    }

    public String russian() {
        return russian;
    }

    /** The method by either of its spellings, in any case, with Е or Ё. */
    public static Optional<MethodName> named(String spelling) {
        String folded = folded(spelling);
        return Arrays.stream(values())
                .filter(it ->
                        folded(it.wire).equals(folded) || folded(it.russian).equals(folded))
                .findFirst();
    }

    /** The Russian spelling of a name on the wire; a name that is not listed stays as it is. */
    public static String russian(String wire) {
        return Arrays.stream(values())
                .filter(it -> it.wire.equals(wire))
                .map(MethodName::russian)
                .findFirst()
                .orElse(wire);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
