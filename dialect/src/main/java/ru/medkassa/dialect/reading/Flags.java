package ru.medkassa.dialect.reading;

import java.util.Locale;

/** A yes or no, such as "this cash desk is deleted": {@code true}, {@code 1}, {@code "Да"} and their opposites. */
public final class Flags {

    private Flags() {}

    public static Parsed<Boolean> parse(Node node) {
        return Texts.parse(node).flatMap(Flags::parse);
    }

    public static Parsed<Boolean> parse(String text) {
        return Texts.parse(text).flatMap(word -> switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "1", "да", "истина" -> Parsed.value(true);
            case "false", "0", "нет", "ложь" -> Parsed.value(false);
            default -> Parsed.malformed("не логическое значение, ожидалось true или false");
        });
    }
}
