package ru.medkassa.domain.money;

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
    BASE
}
