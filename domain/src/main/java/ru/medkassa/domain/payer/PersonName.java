package ru.medkassa.domain.payer;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Full name (ФИО) of a payer. The patronymic may be empty. Never shown by {@link #toString()}: it is personal data.
 */
public record PersonName(String family, String name, String patronymic) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final String SEPARATOR = "|";

    /**
     * The form in which two spellings of one name are equal: without regard to case, to surrounding and doubled spaces,
     * and to the letter Ё, which half of all typists do not use.
     */
    public String matchingKey() {
        return String.join(SEPARATOR, folded(family), folded(name), folded(patronymic));
    }

    private static String folded(String part) {
        return SPACES.matcher(part.replace(SEPARATOR, " "))
                .replaceAll(" ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .replace('Ё', 'Е');
    }

    @Override
    public String toString() {
        return "PersonName[***]";
    }
}
