package ru.medkassa.architecture.sinners.domain.organization;

/** No sinner: arithmetic that stays within its package. */
final class CheckDigits {

    private CheckDigits() {}

    static int sum(int first, int second) {
        return first + second;
    }
}
