package ru.medkassa.system.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Other bytes for the same body. */
public final class Packing {

    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private Packing() {}

    public static byte[] gzip(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    public static byte[] marked(byte[] body) {
        byte[] marked = Arrays.copyOf(UTF_8_MARK, UTF_8_MARK.length + body.length);
        System.arraycopy(body, 0, marked, UTF_8_MARK.length, body.length);
        return marked;
    }

    /** With blanks at the end, to a length in bytes. */
    public static byte[] stretched(byte[] body, int length) {
        byte[] stretched = Arrays.copyOf(body, length);
        Arrays.fill(stretched, body.length, length, (byte) ' ');
        return stretched;
    }
}
