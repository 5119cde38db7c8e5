package ru.medkassa.dialect.reading;

import java.text.Normalizer;

/** A name, a number of an invoice or any other text as clients fill it in: with spaces around and odd characters inside. */
public final class Texts {

    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final int ZERO_WIDTH_SPACE = 0x200b;
    private static final int REPLACEMENT = 0xfffd;

    private Texts() {}

    /** The text of a single value. */
    public static Parsed<String> parse(Node node) {
        return node.fold(
                object -> Parsed.malformed("ожидалось одно значение, а не объект"),
                array -> Parsed.malformed("ожидалось одно значение, а не список"),
                scalar -> parse(scalar.text()),
                Parsed::blank);
    }

    /** The text {@linkplain #clean cleaned}; blank if nothing is left. */
    public static Parsed<String> parse(String text) {
        String cleaned = clean(text);
        return cleaned.isEmpty() ? Parsed.blank() : Parsed.value(cleaned);
    }

    /**
     * Makes a text fit to be compared and stored: blanks of all kinds (no-break space, byte order mark, NUL) are cut off
     * its ends, line breaks and tabs inside become spaces, other control characters and halves of surrogate pairs,
     * which PostgreSQL cannot store, become U+FFFD. Letters that were written in two parts, as some systems do with Ё and
     * Й, become one (Unicode form C).
     */
    public static String clean(String text) {
        String trimmed = withoutTrailingBlanks(withoutLeadingBlanks(text));
        String stored = trimmed.codePoints().allMatch(c -> storable(c) == c)
                ? trimmed
                : trimmed.codePoints()
                        .map(Texts::storable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return Normalizer.normalize(stored, Normalizer.Form.NFC);
    }

    /** The text with a plain space for every other kind of space in it. */
    static String withPlainSpaces(String text) {
        return text.codePoints()
                .map(c -> Character.isSpaceChar(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String withoutLeadingBlanks(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    private static String withoutTrailingBlanks(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == BYTE_ORDER_MARK
                || c == ZERO_WIDTH_SPACE;
    }

    private static int storable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return ' ';
        }
        boolean unstorable = Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
        return unstorable ? REPLACEMENT : codePoint;
    }
}
