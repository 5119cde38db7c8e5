package ru.medkassa.domain.money;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * The rate of value added tax of a line (НДС, tag 1199), as the tax code of an invoice means it.
 *
 * <p>Medical services of the government's list are exempt (Tax Code, art. 149, item 2): that is {@link #WITHOUT_VAT},
 * never a rate of 0 %. The base rate is a meaning, not a number, because the number depends on the day of the
 * settlement: 18 % until 2018, 20 % from 2019-01-01, 22 % from 2026-01-01.
 */
public enum VatRate {
    /** Без НДС. */
    WITHOUT_VAT,
    /** 5 %, simplified taxation. */
    FIVE_PERCENT,
    /** 7 %, simplified taxation. */
    SEVEN_PERCENT,
    /** 10 %. */
    TEN_PERCENT,
    /** The base rate of the day of the settlement. */
    BASE;

    private static final LocalDate TWENTY_FROM = LocalDate.of(2019, 1, 1);
    private static final LocalDate TWENTY_TWO_FROM = LocalDate.of(2026, 1, 1);

    /**
     * The rate as a number of per cent on a day; empty without VAT, so that nobody takes "without" for 0 %.
     *
     * @param settled the day of the original settlement, also for its refund or correction
     */
    public OptionalInt percentOn(LocalDate settled) {
        return switch (this) {
            case WITHOUT_VAT -> OptionalInt.empty();
            case FIVE_PERCENT -> OptionalInt.of(5);
            case SEVEN_PERCENT -> OptionalInt.of(7);
            case TEN_PERCENT -> OptionalInt.of(10);
            case BASE -> OptionalInt.of(basePercentOn(settled));
        };
    }

    private static int basePercentOn(LocalDate settled) {
        if (settled.isBefore(TWENTY_FROM)) {
            return 18;
        }
        return settled.isBefore(TWENTY_TWO_FROM) ? 20 : 22;
    }
}
