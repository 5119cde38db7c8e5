package ru.medkassa.dialect.reading;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The GUID of an invoice or a cash desk: in any letter case, in braces or parentheses or bare, with hyphens or without.
 * The zero GUID is the client's "none".
 */
public final class Guids {

    private static final UUID NONE = new UUID(0, 0);
    private static final int MOST_CHARACTERS_QUOTED = 64;

    private static final String HEX =
            "(\\p{XDigit}{8})(-?)(\\p{XDigit}{4})\\2(\\p{XDigit}{4})\\2(\\p{XDigit}{4})\\2(\\p{XDigit}{12})";
    private static final Pattern BARE = Pattern.compile(HEX);
    private static final Pattern WRAPPED = Pattern.compile("\\{\\s*(.*?)\\s*}|\\(\\s*(.*?)\\s*\\)");

    private Guids() {}

    public static Parsed<UUID> parse(Node node) {
        return Texts.parse(node).flatMap(Guids::parse);
    }

    public static Parsed<UUID> parse(String text) {
        return Texts.parse(text).flatMap(Guids::parseClean);
    }

    private static Parsed<UUID> parseClean(String text) {
        Matcher hex = BARE.matcher(unwrapped(text));
        if (!hex.matches()) {
            return Parsed.malformed("не GUID: " + quotable(text));
        }
        UUID guid =
                UUID.fromString(String.join("-", hex.group(1), hex.group(3), hex.group(4), hex.group(5), hex.group(6)));
        return guid.equals(NONE) ? Parsed.blank() : Parsed.value(guid);
    }

    private static String unwrapped(String text) {
        Matcher wrapped = WRAPPED.matcher(text);
        if (!wrapped.matches()) {
            return text;
        }
        return wrapped.group(1) == null ? wrapped.group(2) : wrapped.group(1);
    }

    private static String quotable(String text) {
        if (text.length() <= MOST_CHARACTERS_QUOTED) {
            return text;
        }
        // A cut between the halves of a surrogate pair would leave half a character: clean it away.
        return Texts.clean(text.substring(0, MOST_CHARACTERS_QUOTED));
    }
}
