package ru.medkassa.dialect.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A text of any length cut into its documents while it is read, in constant memory: one JSON object, an array of them, or
 * one in each line (NDJSON). Which of these it is, is told by what it looks like, because few systems say it rightly.
 *
 * <p>A line that is no document leaves the next ones as they are. In an array everything after what cannot be told apart
 * is lost: then the last piece is {@link Piece.Unfit}.
 */
public final class Pieces {

    /** What the text is. */
    public enum Shape {
        ONE,
        ARRAY,
        LINES
    }

    private static final String TOO_LONG = "счёт длиннее ";

    private final ByteSource source;
    private final int limitBytes;
    private final Deque<Piece> ahead = new ArrayDeque<>();
    private final Shape shape;
    private long taken;
    private boolean ended;

    private Pieces(InputStream stream, boolean declaredAsLines, int limitBytes) throws IOException {
        this.source = new ByteSource(stream);
        this.limitBytes = limitBytes;
        source.skipMark();
        int first = source.skipBlanks();
        if (declaredAsLines || first == ByteSource.END) {
            shape = declaredAsLines ? Shape.LINES : Shape.ONE;
        } else if (first == '[') {
            source.read();
            shape = Shape.ARRAY;
        } else {
            shape = oneOrLines();
        }
    }

    /**
     * @param declaredAsLines whether the sender says that it is NDJSON
     * @param limitBytes how long one document may be
     */
    public static Pieces of(InputStream stream, boolean declaredAsLines, int limitBytes) throws IOException {
        return new Pieces(stream, declaredAsLines, limitBytes);
    }

    public Shape shape() {
        return shape;
    }

    /** The next piece; empty at the end. */
    public Optional<Piece> next() throws IOException {
        if (!ahead.isEmpty()) {
            return Optional.of(ahead.remove());
        }
        if (ended) {
            return Optional.empty();
        }
        return switch (shape) {
            case ONE -> Optional.empty();
            case LINES -> source.skipBlanks() == ByteSource.END ? Optional.empty() : Optional.of(line());
            case ARRAY -> element();
        };
    }

    /** Nothing more is taken from an array of which one element is no JSON: nobody knows where the next one begins. */
    public void breakOff() {
        ended = ended || shape == Shape.ARRAY;
    }

    /** A first line that is an object and is followed by others, or by the beginning of another object, is one of many. */
    private Shape oneOrLines() throws IOException {
        PieceBytes bytes = new PieceBytes(limitBytes);
        long number = source.line();
        readLine(bytes);
        int next = source.skipBlanks();
        boolean lines = next != ByteSource.END && (bytes.isBalanced() || next == '{');
        if (!lines) {
            while (source.peek() != ByteSource.END && !bytes.isTooLong()) {
                bytes.add(source.read());
            }
        }
        ahead.add(piece(lines ? number : 1, bytes));
        return lines ? Shape.LINES : Shape.ONE;
    }

    private Piece line() throws IOException {
        PieceBytes bytes = new PieceBytes(limitBytes);
        long number = source.line();
        readLine(bytes);
        return piece(number, bytes);
    }

    private void readLine(PieceBytes bytes) throws IOException {
        int c = source.read();
        while (c != ByteSource.END && c != '\n') {
            bytes.add(c);
            c = source.read();
        }
    }

    private Optional<Piece> element() throws IOException {
        int c = source.skipBlanks();
        if (c == ']') {
            source.read();
            ended = true;
            return source.skipBlanks() == ByteSource.END ? Optional.empty() : broken("после массива есть лишний текст");
        }
        if (taken > 0 && c == ',') {
            source.read();
            c = source.skipBlanks();
        } else if (taken > 0) {
            return broken(c == ByteSource.END ? "массив не закончен" : "нет запятой между счетами");
        }
        if (c != '{') {
            return broken(c == ByteSource.END ? "массив не закончен" : "элемент массива — не объект");
        }
        PieceBytes bytes = new PieceBytes(limitBytes);
        do {
            int read = source.read();
            if (read == ByteSource.END) {
                return broken("массив не закончен");
            }
            bytes.add(read);
        } while (!bytes.isBalanced());
        return Optional.of(piece(++taken, bytes));
    }

    private Optional<Piece> broken(String reason) {
        ended = true;
        return Optional.of(new Piece.Unfit(taken + 1, reason + "; остаток не прочитан"));
    }

    private Piece piece(long number, PieceBytes bytes) {
        return bytes.isTooLong()
                ? new Piece.Unfit(number, TOO_LONG + limitBytes + " байт")
                : new Piece.Document(number, bytes.toBytes());
    }
}
