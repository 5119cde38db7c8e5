package ru.medkassa.dialect.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/**
 * The body of one request as it came off the wire: plain bytes, too many of them, or bytes nobody can unpack.
 *
 * <p>The limit holds for what is sent and for what it unpacks to, so a small gzip cannot become a large body.
 */
public sealed interface RequestBody {

    /** The longest body that is read, in bytes, packed or unpacked: 1 MiB. */
    int LIMIT_BYTES = 1 << 20;

    /** The bytes, unpacked and without a UTF-8 byte order mark; empty if there was no body. */
    record Content(byte[] bytes) implements RequestBody {
        @Override
        public <R> R fold(
                Function<byte[], ? extends R> content,
                Supplier<? extends R> tooLarge,
                Function<String, ? extends R> unreadable) {
            return content.apply(bytes);
        }
    }

    /** The body, or what it unpacks to, is longer than the limit. */
    record TooLarge(int limitBytes) implements RequestBody {
        @Override
        public <R> R fold(
                Function<byte[], ? extends R> content,
                Supplier<? extends R> tooLarge,
                Function<String, ? extends R> unreadable) {
            return tooLarge.get();
        }
    }

    /** The body cannot be unpacked; the reason is a Russian sentence for the client's log. */
    record Unreadable(String reason) implements RequestBody {
        @Override
        public <R> R fold(
                Function<byte[], ? extends R> content,
                Supplier<? extends R> tooLarge,
                Function<String, ? extends R> unreadable) {
            return unreadable.apply(reason);
        }
    }

    <R> R fold(
            Function<byte[], ? extends R> content,
            Supplier<? extends R> tooLarge,
            Function<String, ? extends R> unreadable);

    /**
     * Reads a body, at most one byte beyond the limit.
     *
     * @param contentEncoding the header of that name, or {@code null} if it was not sent; gzip is also known by its
     *     first two bytes
     * @throws IOException if the connection fails while the body is read
     */
    static RequestBody read(InputStream wire, String contentEncoding, int limitBytes) throws IOException {
        String encoding = contentEncoding == null ? "" : contentEncoding.strip().toLowerCase(Locale.ROOT);
        byte[] sent = wire.readNBytes(limitBytes + 1);
        if (sent.length > limitBytes) {
            return new TooLarge(limitBytes);
        }
        return switch (encoding) {
            case "gzip", "x-gzip" -> unpack(sent, limitBytes);
            case "", "identity" -> looksPacked(sent) ? unpack(sent, limitBytes) : new Content(withoutMark(sent));
            default -> new Unreadable("тело запроса сжато неизвестным способом, принимается только gzip");
        };
    }

    private static RequestBody unpack(byte[] packed, int limitBytes) {
        if (packed.length == 0) {
            return new Content(packed);
        }
        try (InputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] unpacked = unpacking.readNBytes(limitBytes + 1);
            return unpacked.length > limitBytes ? new TooLarge(limitBytes) : new Content(withoutMark(unpacked));
        } catch (IOException e) {
            return new Unreadable("тело запроса сжато с ошибкой, распаковать его не удалось");
        }
    }

    private static boolean looksPacked(byte[] sent) {
        return sent.length >= 2 && sent[0] == (byte) 0x1f && sent[1] == (byte) 0x8b;
    }

    private static byte[] withoutMark(byte[] bytes) {
        return TextDecoding.startsWith(bytes, TextDecoding.UTF_8_MARK)
                ? Arrays.copyOfRange(bytes, TextDecoding.UTF_8_MARK.length, bytes.length)
                : bytes;
    }
}
