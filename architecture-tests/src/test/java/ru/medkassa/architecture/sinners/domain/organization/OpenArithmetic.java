package ru.medkassa.architecture.sinners.domain.organization;

/** Arithmetic that belongs to no value, offered to everybody. */
public final class OpenArithmetic {

    private OpenArithmetic() {}

    public static int sum(int first, int second) {
        return first + second;
    }
}
