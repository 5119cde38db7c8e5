package ru.medkassa.dialect.reading;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a stream one by one, with a look at the next; an end is -1. Holds 64 KiB at a time. */
final class ByteSource {

    static final int END = -1;

    private static final int BUFFER = 1 << 16;
    private static final int BYTE = 0xff;

    private final InputStream stream;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private long lines = 1;

    ByteSource(InputStream stream) {
        this.stream = stream;
    }

    int peek() throws IOException {
        return next < filled || fill() ? buffer[next] & BYTE : END;
    }

    int read() throws IOException {
        int read = peek();
        if (read != END) {
            next++;
            lines += read == '\n' ? 1 : 0;
        }
        return read;
    }

    /** In which line the next byte is, from 1. */
    long line() {
        return lines;
    }

    /** Reads on to the next byte that is no blank, and tells it without taking it. */
    int skipBlanks() throws IOException {
        while (isBlank(peek())) {
            read();
        }
        return peek();
    }

    /** Takes the mark away by which some systems begin a text in UTF-8. */
    void skipMark() throws IOException {
        if (peek() != END && filled - next >= TextDecoding.UTF_8_MARK.length && startsWithMark()) {
            next += TextDecoding.UTF_8_MARK.length;
        }
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private boolean startsWithMark() {
        for (int i = 0; i < TextDecoding.UTF_8_MARK.length; i++) {
            if (buffer[next + i] != TextDecoding.UTF_8_MARK[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads at least as many bytes as a mark has, so that it is not torn, unless the stream ends before. */
    private boolean fill() throws IOException {
        next = 0;
        filled = 0;
        while (filled < TextDecoding.UTF_8_MARK.length) {
            int got = stream.read(buffer, filled, BUFFER - filled);
            if (got < 0) {
                break;
            }
            filled += got;
        }
        return filled > 0;
    }
}
