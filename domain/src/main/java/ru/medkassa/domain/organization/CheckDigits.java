package ru.medkassa.domain.organization;

/** The arithmetic of the check digits that the tax service puts at the end of its numbers. */
final class CheckDigits {

    private CheckDigits() {}

    static boolean isDigits(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Weighted sum of the leading digits, modulo 11, modulo 10. */
    static int weighted(String digits, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(digits, i);
        }
        return sum % 11 % 10;
    }

    static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
