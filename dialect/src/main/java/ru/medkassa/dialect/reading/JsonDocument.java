package ru.medkassa.dialect.reading;

import java.util.List;

/**
 * A JSON text that is no request of a cash desk: the answer of a system that we asked, or one line of a feed. As tolerant
 * as a request: any charset that 1C writes, a byte order mark, one object where a list is expected. Nothing is thrown,
 * and a reason quotes nothing of the text.
 */
public final class JsonDocument {

    /** Room for 500 invoices of a hundred lines each. */
    private static final int MOST_VALUES = 1_000_000;

    private JsonDocument() {}

    /** The object that the text is; blank if there is no text, or only {@code null}. */
    public static Parsed<Element> object(String text) {
        return root(text)
                .flatMap(node -> node instanceof ObjectNode object
                        ? Parsed.value(new Element("", object))
                        : Parsed.malformed("ожидался один объект JSON"));
    }

    public static Parsed<Element> object(byte[] bytes) {
        return object(TextDecoding.decode(bytes));
    }

    /** The objects of the array that the text is, or the one object that stands in its place. */
    public static Parsed<List<Element>> list(String text) {
        return root(text).flatMap(node -> Element.listOf("", node));
    }

    public static Parsed<List<Element>> list(byte[] bytes) {
        return list(TextDecoding.decode(bytes));
    }

    private static Parsed<Node> root(String text) {
        String json = Texts.withoutLeadingBlanks(text);
        if (json.isEmpty() || json.strip().equals("null")) {
            return Parsed.blank();
        }
        return JsonText.startsLikeJson(json) ? JsonText.parse(json, MOST_VALUES) : Parsed.malformed("это не JSON");
    }
}
