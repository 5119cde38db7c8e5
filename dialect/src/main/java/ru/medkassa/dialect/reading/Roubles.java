package ru.medkassa.dialect.reading;

import java.math.BigDecimal;

/** A sum of money a client says was paid: in roubles on the wire, in kopecks here; never rounded. */
public final class Roubles {

    static final String NEGATIVE = "отрицательная сумма";
    static final String NOT_POSITIVE = "нулевая или отрицательная сумма";
    static final String TOO_MANY_DECIMALS = "больше двух знаков после запятой";
    static final String TOO_LARGE = "сумма больше 42 949 672,95";

    private static final BigDecimal LARGEST = new BigDecimal("42949672.95");
    private static final int KOPECK_DIGITS = 2;

    private Roubles() {}

    public static Parsed<Long> parse(Node node) {
        return Decimals.parse(node).flatMap(Roubles::toKopecks);
    }

    /** The sum in kopecks, from 1 to 4 294 967 295. */
    public static Parsed<Long> parse(String text) {
        return Decimals.parse(text).flatMap(Roubles::toKopecks);
    }

    /** The price of a service or the rest of a debt in kopecks: as a sum, but it may be zero. */
    public static Parsed<Long> parseOrZero(Node node) {
        return Decimals.parse(node).flatMap(Roubles::notNegative);
    }

    private static Parsed<Long> toKopecks(BigDecimal roubles) {
        return roubles.signum() <= 0 ? Parsed.malformed(NOT_POSITIVE) : notNegative(roubles);
    }

    private static Parsed<Long> notNegative(BigDecimal roubles) {
        if (roubles.signum() < 0) {
            return Parsed.malformed(NEGATIVE);
        }
        if (roubles.scale() > KOPECK_DIGITS) {
            return Parsed.malformed(TOO_MANY_DECIMALS);
        }
        return roubles.compareTo(LARGEST) > 0
                ? Parsed.malformed(TOO_LARGE)
                : Parsed.value(roubles.movePointRight(KOPECK_DIGITS).longValueExact());
    }
}
