package ru.medkassa.dialect.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A decimal number as 1C writes it: a JSON number, or text with groups of three digits set apart by a space, no-break
 * space or apostrophe and a comma or dot before the decimals ({@code 71 414}, {@code 9 000,00}, {@code -5}, {@code 1e3}).
 *
 * <p>A comma or dot is never taken for a separator of thousands: {@code 1.000,00} and {@code 1,000,00} are refused, and
 * so is the text {@code 1,000} or {@code 1.000}, which may mean one or a thousand. A JSON number has no such doubt.
 */
public final class Decimals {

    static final String NOT_A_NUMBER = "не число";
    static final String TOO_LONG = "слишком длинное число";
    static final String TWO_MEANINGS =
            "неоднозначное число: запятая или точка может отделять и дробную часть, и тысячи";

    private static final int MOST_CHARACTERS = 64;
    private static final int MOST_DIGITS = 20;

    private static final Pattern JSON_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final String GAP = "[ \\u00a0\\u2007\\u2009\\u202f'\\u2019]";
    private static final Pattern WRITTEN = Pattern.compile("[+-]?(\\d+([.,]\\d+)?([eE][+-]?\\d+)?" + "|\\d{1,3}(?<gap>"
            + GAP + ")\\d{3}(\\k<gap>\\d{3})*([.,]\\d+)?)");
    private static final Pattern ONE_OR_A_THOUSAND = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern GAPS = Pattern.compile(GAP);
    private static final Pattern SMALL_EXPONENT = Pattern.compile("[^eE]*([eE][+-]?0*\\d{1,3})?");

    private Decimals() {}

    public static Parsed<BigDecimal> parse(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NUMBER
                ? bounded(scalar.text(), JSON_NUMBER)
                : Texts.parse(node).flatMap(Decimals::parse);
    }

    /** The number without trailing zeros, at most 20 digits on each side of the decimal point. */
    public static Parsed<BigDecimal> parse(String text) {
        return Texts.parse(text)
                .flatMap(written -> ONE_OR_A_THOUSAND.matcher(written).matches()
                        ? Parsed.malformed(TWO_MEANINGS)
                        : bounded(written, WRITTEN));
    }

    private static Parsed<BigDecimal> bounded(String written, Pattern form) {
        // Lengths come first: a BigDecimal of a megabyte of digits, or of 1e999999999 written out, would never end.
        if (written.length() > MOST_CHARACTERS) {
            return Parsed.malformed(TOO_LONG);
        }
        if (!form.matcher(written).matches()) {
            return Parsed.malformed(NOT_A_NUMBER);
        }
        if (!SMALL_EXPONENT.matcher(written).matches()) {
            return Parsed.malformed(TOO_LONG);
        }
        String plain = GAPS.matcher(written).replaceAll("").replace(',', '.');
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        boolean fits = number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
        return fits ? Parsed.value(number.setScale(Math.max(0, number.scale()))) : Parsed.malformed(TOO_LONG);
    }
}
