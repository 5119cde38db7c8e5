package ru.medkassa.dialect.reading;

import java.util.Arrays;

/**
 * The bytes of one piece, as far as the limit allows, and how its brackets stand. All that matters of JSON here are single
 * bytes in every charset that 1C writes.
 */
final class PieceBytes {

    private static final int FIRST_SIZE = 1024;

    private final int limit;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;
    private boolean tooLong;
    private int depth;
    private boolean opened;
    private boolean strayed;
    private boolean inString;
    private boolean escaped;

    PieceBytes(int limit) {
        this.limit = limit;
    }

    void add(int next) {
        follow(next);
        if (size == limit) {
            tooLong = tooLong || !ByteSource.isBlank(next);
            return;
        }
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * size));
        }
        bytes[size++] = (byte) next;
    }

    private void follow(int next) {
        if (inString) {
            inString = escaped || next != '"';
            escaped = !escaped && next == '\\';
        } else if (next == '"') {
            inString = true;
        } else if (next == '{' || next == '[') {
            strayed = strayed || opened && depth == 0;
            opened = true;
            depth++;
        } else if (next == '}' || next == ']') {
            depth--;
        } else {
            strayed = strayed || opened && depth == 0 && !ByteSource.isBlank(next);
        }
    }

    /** Whether these are the bytes of one whole object, as far as the brackets tell. */
    boolean isBalanced() {
        return opened && depth <= 0 && !inString && !strayed;
    }

    boolean isTooLong() {
        return tooLong;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
