package ru.medkassa.dialect.reading;

import java.math.BigDecimal;

/** A whole number such as a check number or a code of a dictionary: {@code 71414}, {@code "71 414"}, {@code 71414.0}. */
public final class WholeNumbers {

    static final String NOT_WHOLE = "не целое число";

    private static final int MOST_DIGITS = 18;

    private WholeNumbers() {}

    public static Parsed<Long> parse(Node node) {
        return Decimals.parse(node).flatMap(WholeNumbers::toLong);
    }

    /** The number, of at most 18 digits; zero and negative numbers are whole, too. */
    public static Parsed<Long> parse(String text) {
        return Decimals.parse(text).flatMap(WholeNumbers::toLong);
    }

    private static Parsed<Long> toLong(BigDecimal number) {
        if (number.scale() > 0) {
            return Parsed.malformed(NOT_WHOLE);
        }
        return number.precision() > MOST_DIGITS
                ? Parsed.malformed(Decimals.TOO_LONG)
                : Parsed.value(number.longValueExact());
    }
}
