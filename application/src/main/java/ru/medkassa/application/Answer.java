package ru.medkassa.application;

import java.util.function.Function;

/**
 * The answer of a use case: what was asked for, or the business reason why not. Only what nobody expected is an
 * exception.
 */
public sealed interface Answer<T> {

    static <T> Answer<T> given(T value) {
        return new Given<>(value);
    }

    static <T> Answer<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    <R> R fold(Function<? super T, ? extends R> given, Function<Refusal, ? extends R> refused);

    default <R> Answer<R> then(Function<? super T, Answer<R>> next) {
        return fold(next, Answer::refused);
    }

    record Given<T>(T value) implements Answer<T> {

        @Override
        public <R> R fold(Function<? super T, ? extends R> given, Function<Refusal, ? extends R> refused) {
            return given.apply(value);
        }
    }

    record Refused<T>(Refusal refusal) implements Answer<T> {

        @Override
        public <R> R fold(Function<? super T, ? extends R> given, Function<Refusal, ? extends R> refused) {
            return refused.apply(refusal);
        }
    }
}
