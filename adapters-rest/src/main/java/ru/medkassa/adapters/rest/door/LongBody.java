package ru.medkassa.adapters.rest.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The body of a request that may be of any length: read as it comes, unpacked if it is gzip, and never held whole. */
public final class LongBody {

    private static final int UNPACKING_BUFFER = 1 << 16;
    private static final int MAGIC_LENGTH = 2;
    private static final int MAGIC_FIRST = 0x1f;
    private static final int MAGIC_SECOND = 0x8b;

    private LongBody() {}

    /**
     * The bytes of the body; the end of the stream is the end of the body, and a body that breaks off is an exception.
     *
     * @throws IOException if it cannot be read at all; its message is none for the client
     */
    public static InputStream of(HttpServletRequest request) throws IOException {
        HttpServletRequest original = AnyAddress.original(request);
        boolean inChunks = original.getHeader("Transfer-Encoding") != null;
        if (inChunks && original.getHeader("Upgrade") != null) {
            throw new IOException("A body in chunks beside an Upgrade header, see Arrival");
        }
        InputStream wire = inChunks
                ? original.getInputStream()
                : new Declared(original.getInputStream(), Math.max(0, original.getContentLengthLong()));
        return unpacked(wire, original.getHeader(HttpHeaders.CONTENT_ENCODING));
    }

    static InputStream unpacked(InputStream wire, String contentEncoding) throws IOException {
        String encoding = contentEncoding == null ? "" : contentEncoding.strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(wire, UNPACKING_BUFFER);
            case "", "identity" -> unpackedIfPacked(wire);
            default -> throw new IOException("An unknown Content-Encoding");
        };
    }

    private static InputStream unpackedIfPacked(InputStream wire) throws IOException {
        PushbackInputStream looked = new PushbackInputStream(wire, MAGIC_LENGTH);
        byte[] magic = looked.readNBytes(MAGIC_LENGTH);
        looked.unread(magic);
        boolean packed =
                magic.length == MAGIC_LENGTH && (magic[0] & 0xff) == MAGIC_FIRST && (magic[1] & 0xff) == MAGIC_SECOND;
        return packed ? new GZIPInputStream(looked, UNPACKING_BUFFER) : looked;
    }

    /** As many bytes as the request says it has, and no attempt at more; see {@link Arrival} for why. */
    static final class Declared extends FilterInputStream {

        private long left;

        Declared(InputStream wire, long length) {
            super(wire);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0 || length == 0) {
                return length == 0 ? 0 : -1;
            }
            int got = in.read(target, offset, (int) Math.min(left, length));
            if (got < 0) {
                throw new EOFException("The body is shorter than the request says");
            }
            left -= got;
            return got;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(left, in.available());
        }
    }
}
