package ru.medkassa.domain.organization;

import java.util.regex.Pattern;

/**
 * Object identifier (ОИД) of a place of service in the federal register of medical organisations, such as
 * {@code 1.2.643.5.1.13.13.12.2.50.4782}.
 *
 * <p>Checked as an object identifier (ITU-T X.660: the first arc is 0 to 2, no leading zeros), not against one branch
 * of the register, because the register itself uses several. At most 128 characters.
 */
public record Oid(String value) {

    private static final int LARGEST_LENGTH = 128;
    private static final Pattern ARCS = Pattern.compile("[0-2](\\.(0|[1-9]\\d{0,17}))+");

    public Oid {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an object identifier (OID)");
        }
    }

    public static boolean isValid(String value) {
        return value.length() <= LARGEST_LENGTH && ARCS.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
