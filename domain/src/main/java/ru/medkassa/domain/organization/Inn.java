package ru.medkassa.domain.organization;

/**
 * Taxpayer number (ИНН, tag 1018): 10 digits for an organisation, 12 for a person, the last one or two of which are
 * check digits.
 */
public record Inn(String value) {

    public Inn {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a taxpayer number (INN): wrong length or check digit");
        }
    }

    public static boolean isValid(String value) {
        return isOfOrganization(value) || isOfPerson(value);
    }

    private static boolean isOfOrganization(String value) {
        return CheckDigits.isDigits(value, 10)
                && CheckDigits.weighted(value, 2, 4, 10, 3, 5, 9, 4, 6, 8) == CheckDigits.digit(value, 9);
    }

    private static boolean isOfPerson(String value) {
        return CheckDigits.isDigits(value, 12)
                && CheckDigits.weighted(value, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) == CheckDigits.digit(value, 10)
                && CheckDigits.weighted(value, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) == CheckDigits.digit(value, 11);
    }

    @Override
    public String toString() {
        return value;
    }
}
