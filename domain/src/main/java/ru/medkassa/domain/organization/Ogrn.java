package ru.medkassa.domain.organization;

/**
 * State registration number (ОГРН of an organisation, 13 digits; ОГРНИП of a sole proprietor, 15 digits). The last digit
 * is the remainder of the number before it by 11 (by 13), modulo 10.
 */
public record Ogrn(String value) {

    public Ogrn {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a state registration number (OGRN): wrong length or check digit");
        }
    }

    public static boolean isValid(String value) {
        return hasCheckDigit(value, 13, 11) || hasCheckDigit(value, 15, 13);
    }

    private static boolean hasCheckDigit(String value, int length, int divisor) {
        if (!CheckDigits.isDigits(value, length)) {
            return false;
        }
        long body = Long.parseLong(value.substring(0, length - 1));
        return body % divisor % 10 == CheckDigits.digit(value, length - 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
