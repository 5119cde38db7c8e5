package ru.medkassa.dialect.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The letters behind the bytes of an old or a new 1C: UTF-8 if they are valid UTF-8, else windows-1251; UTF-16 only
 * with a byte order mark. What a header says about the charset is not believed.
 */
final class TextDecoding {

    static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private static final byte[] UTF_16_BIG_ENDIAN_MARK = {(byte) 0xfe, (byte) 0xff};
    private static final byte[] UTF_16_LITTLE_ENDIAN_MARK = {(byte) 0xff, (byte) 0xfe};
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private TextDecoding() {}

    /** The text, without its byte order mark. */
    static String decode(byte[] bytes) {
        return utf16(bytes).orElseGet(() -> decodeUnmarked(bytes));
    }

    /** The text, if the bytes are marked as UTF-16. */
    static Optional<String> utf16(byte[] bytes) {
        if (startsWith(bytes, UTF_16_BIG_ENDIAN_MARK)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, UTF_16_LITTLE_ENDIAN_MARK)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    /** The text of bytes that are a piece of something larger, so that their first two mean nothing special. */
    static String decodeUnmarked(byte[] bytes) {
        int start = startsWith(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        ByteBuffer rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS_1251);
        }
    }

    static boolean startsWith(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
