package ru.medkassa.dialect.reading;

import java.nio.charset.StandardCharsets;

/**
 * The body of a request as a tree, told by what it looks like: JSON if it begins with a bracket, else a form if it has
 * an equals sign. Blank and {@code null} are no body.
 */
final class BodyText {

    private BodyText() {}

    /** The tree; a reason says that it is about the body. */
    static Parsed<Node> parse(byte[] bytes) {
        return read(bytes).fold(Parsed::value, Parsed::blank, reason -> Parsed.malformed("тело запроса: " + reason));
    }

    private static Parsed<Node> read(byte[] bytes) {
        String text = Texts.withoutLeadingBlanks(TextDecoding.decode(bytes));
        if (text.isEmpty() || text.strip().equals("null")) {
            return Parsed.blank();
        }
        if (JsonText.startsLikeJson(text)) {
            return JsonText.parse(text);
        }
        if (!looksLikeForm(text)) {
            return Parsed.malformed("это не JSON и не форма");
        }
        return UrlEncodedText.hasTooManyPairs(text)
                ? Parsed.malformed("в форме слишком много полей")
                : Parsed.value(UrlEncodedText.parse(asBytesInText(bytes)));
    }

    private static boolean looksLikeForm(String text) {
        boolean xmlOrMultipart = text.startsWith("<") || text.startsWith("--");
        return !xmlOrMultipart && text.indexOf('=') >= 0;
    }

    /** Each form value may be in its own charset, so the pairs are split while they still are bytes. */
    private static String asBytesInText(byte[] bytes) {
        byte[] narrow = TextDecoding.utf16(bytes)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElse(bytes);
        return new String(narrow, StandardCharsets.ISO_8859_1);
    }
}
