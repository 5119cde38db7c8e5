package ru.medkassa.dialect.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of the kind {@code ogrn=1027700132195&oid=1.2}: a query string or a form. A plus is a space, a broken percent
 * sign stays as it is, and letters sent without percent signs are taken as the bytes or characters they are.
 */
final class UrlEncodedText {

    private static final int MOST_PAIRS = 10_000;
    private static final int LAST_BYTE_VALUE = 0xff;

    private UrlEncodedText() {}

    static boolean hasTooManyPairs(String text) {
        return text.chars().filter(c -> c == '&').count() >= MOST_PAIRS;
    }

    static ObjectNode parse(String raw) {
        List<ObjectNode.Entry> entries = new ArrayList<>();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String key = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            if (!key.isBlank()) {
                entries.add(new ObjectNode.Entry(key, new ScalarNode(value, ScalarNode.Kind.STRING)));
            }
        }
        return new ObjectNode(entries);
    }

    private static String decode(String raw) {
        byte[] encoded = raw.getBytes(charsetOf(raw));
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%' && isHex(encoded, i + 1) && isHex(encoded, i + 2)) {
                decoded.write(Character.digit(encoded[i + 1], 16) << 4 | Character.digit(encoded[i + 2], 16));
                i += 2;
            } else {
                decoded.write(encoded[i] == '+' ? ' ' : encoded[i]);
            }
        }
        return TextDecoding.decodeUnmarked(decoded.toByteArray());
    }

    /** A server hands over unescaped bytes as characters up to 255; anything above can only be a real character. */
    private static Charset charsetOf(String raw) {
        return raw.chars().allMatch(c -> c <= LAST_BYTE_VALUE) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private static boolean isHex(byte[] bytes, int index) {
        return index < bytes.length && Character.digit(bytes[index], 16) >= 0;
    }
}
