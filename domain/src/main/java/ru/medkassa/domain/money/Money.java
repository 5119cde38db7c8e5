package ru.medkassa.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of roubles, counted in kopecks; never negative and never rounded.
 *
 * <p>What a cashier takes, gives back or is still owed is a sum of whole kopecks, so the amount is a {@code long} and
 * every operation is exact: an overflow or a third decimal is an error, not a loss. Where the law asks for rounding,
 * the method that rounds says so in its name ({@link Quantity#costHalfUp}). A difference is asked for as an
 * {@linkplain #excessOver excess}, which cannot fall below zero.
 *
 * @param kopecks the amount in kopecks, zero or more
 */
public record Money(long kopecks) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    /** The largest sum that one receipt field can carry: 42 949 672.95 roubles (ATOL Online protocol, price and sum). */
    public static final Money LARGEST_ON_A_RECEIPT = new Money(4_294_967_295L);

    private static final int KOPECK_DIGITS = 2;

    public Money {
        if (kopecks < 0) {
            throw new IllegalArgumentException("An amount of money is not negative: " + kopecks + " kopecks");
        }
    }

    /**
     * Reads an amount in roubles.
     *
     * @throws IllegalArgumentException if the amount is negative, has a fraction of a kopeck, or does not fit
     */
    public static Money ofRubles(BigDecimal rubles) {
        try {
            return new Money(rubles.movePointRight(KOPECK_DIGITS).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("Not a whole number of kopecks: " + rubles.toEngineeringString(), e);
        }
    }

    /** The same as {@link #ofRubles(BigDecimal)}, from text such as {@code 1552.00}. */
    public static Money ofRubles(String rubles) {
        return ofRubles(new BigDecimal(rubles));
    }

    /** The amount in roubles with exactly two decimals. */
    public BigDecimal toRubles() {
        return BigDecimal.valueOf(kopecks, KOPECK_DIGITS);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(kopecks, other.kopecks));
    }

    /**
     * Takes a smaller amount away.
     *
     * @throws IllegalArgumentException if the other amount is larger
     */
    public Money minus(Money other) {
        return new Money(kopecks - other.kopecks);
    }

    /** By how much this amount is larger than the other; zero if it is not. */
    public Money excessOver(Money other) {
        return new Money(Math.max(0, kopecks - other.kopecks));
    }

    public boolean isZero() {
        return kopecks == 0;
    }

    static Money ofKopecksHalfUp(BigDecimal kopecks) {
        return new Money(kopecks.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(kopecks, other.kopecks);
    }

    /** The amount in roubles, {@code 1552.00}. */
    @Override
    public String toString() {
        return toRubles().toPlainString();
    }
}
