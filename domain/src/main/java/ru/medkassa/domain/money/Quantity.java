package ru.medkassa.domain.money;

import java.math.BigDecimal;

/**
 * How many times a service was rendered or goods were handed over (количество, tag 1023 of the fiscal data format).
 *
 * <p>More than zero; at most six decimals, as many as the tag can carry. Two quantities are equal if they are the same
 * number, however many zeros were written.
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    public static final Quantity ONE = new Quantity(BigDecimal.ONE);

    private static final int DECIMALS = 6;
    private static final int INTEGER_DIGITS = 9;

    public Quantity {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("A quantity is more than zero");
        }
        value = value.stripTrailingZeros();
        if (value.scale() > DECIMALS || (long) value.precision() - value.scale() > INTEGER_DIGITS) {
            throw new IllegalArgumentException(
                    "A quantity has at most " + INTEGER_DIGITS + " digits and " + DECIMALS + " decimals");
        }
    }

    public static Quantity of(String value) {
        return new Quantity(new BigDecimal(value));
    }

    /** The cost of this quantity at the price of one, rounded half up to a kopeck. */
    public Money costHalfUp(Money price) {
        return Money.ofKopecksHalfUp(value.multiply(BigDecimal.valueOf(price.kopecks())));
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }
}
