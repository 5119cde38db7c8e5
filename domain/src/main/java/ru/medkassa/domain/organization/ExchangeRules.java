package ru.medkassa.domain.organization;

/**
 * How an organisation wants the exchange with its medical information system: the settings of the 1C module
 * (Администрирование – Интеграция с МИС).
 *
 * @param changePayers "Change counterparties" (Изменять контрагентов): what the system sends of a payer replaces what is
 *     stored; otherwise the stored data stay
 * @param changeServices "Change nomenclature" (Изменять номенклатуру): the same for the name and the tax of a service
 * @param documentRegister "Use the document register" (Использовать регистр документов): whether lists offer "only
 *     unprocessed"
 * @param cleanUp "Use a clean-up period" (Использовать период очистки): otherwise the registers are kept for ever
 * @param keptDays for how many days the registers are kept then, 1 to 36 500
 */
public record ExchangeRules(
        boolean changePayers, boolean changeServices, boolean documentRegister, boolean cleanUp, int keptDays) {

    /** As the source document recommends; nothing is removed until somebody says so. */
    public static final ExchangeRules DEFAULTS = new ExchangeRules(true, true, true, false, 30);

    private static final int LONGEST_DAYS = 36_500;

    public ExchangeRules {
        if (!isKeptDays(keptDays)) {
            throw new IllegalArgumentException("Registers are kept for 1 to " + LONGEST_DAYS + " days");
        }
    }

    public static boolean isKeptDays(long days) {
        return days >= 1 && days <= LONGEST_DAYS;
    }
}
