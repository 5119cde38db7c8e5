package ru.medkassa.dialect.reading;

import java.util.function.Function;

/** One part of a long text: a document of its own, or the reason why it is none. */
public sealed interface Piece {

    /** The line of the text in which it begins, or its place in the array, from 1. */
    long number();

    <R> R fold(Function<Document, R> document, Function<Unfit, R> unfit);

    /** The bytes of one document, not looked into. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and never compared
    record Document(long number, byte[] bytes) implements Piece {
        @Override
        public <R> R fold(Function<Document, R> document, Function<Unfit, R> unfit) {
            return document.apply(this);
        }
    }

    /** What cannot be a document; the reason is a Russian sentence that quotes nothing of it. */
    record Unfit(long number, String reason) implements Piece {
        @Override
        public <R> R fold(Function<Document, R> document, Function<Unfit, R> unfit) {
            return unfit.apply(this);
        }
    }
}
