package ru.medkassa.domain.payment;

/** The number of the fiscal receipt at its cash desk (номер чека ККМ), a positive whole number of up to 18 digits. */
public record CheckNumber(long value) {

    private static final long LARGEST = 999_999_999_999_999_999L;

    public CheckNumber {
        if (value <= 0 || value > LARGEST) {
            throw new IllegalArgumentException("A check number is a positive number of up to 18 digits");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
