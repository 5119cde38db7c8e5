package ru.medkassa.dialect.reading;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What became of one field of a request: a value, nothing (the client left it out or blank), or a reason why it cannot
 * be taken.
 */
public sealed interface Parsed<T> {

    /** The field holds a value. */
    record Value<T>(T value) implements Parsed<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> onValue,
                Supplier<? extends R> onBlank,
                Function<String, ? extends R> onMalformed) {
            return onValue.apply(value);
        }
    }

    /** The field is missing, or holds one of the client's ways to say "none". */
    record Blank<T>() implements Parsed<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> onValue,
                Supplier<? extends R> onBlank,
                Function<String, ? extends R> onMalformed) {
            return onBlank.get();
        }
    }

    /** The field holds something else than what it is for; the reason is a short Russian sentence. */
    record Malformed<T>(String reason) implements Parsed<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> onValue,
                Supplier<? extends R> onBlank,
                Function<String, ? extends R> onMalformed) {
            return onMalformed.apply(reason);
        }
    }

    static <T> Parsed<T> value(T value) {
        return new Value<>(value);
    }

    static <T> Parsed<T> blank() {
        return new Blank<>();
    }

    static <T> Parsed<T> malformed(String reason) {
        return new Malformed<>(reason);
    }

    <R> R fold(
            Function<? super T, ? extends R> onValue,
            Supplier<? extends R> onBlank,
            Function<String, ? extends R> onMalformed);

    default <U> Parsed<U> flatMap(Function<? super T, Parsed<U>> next) {
        return fold(next, Parsed::blank, Parsed::malformed);
    }

    default <U> Parsed<U> map(Function<? super T, ? extends U> change) {
        return flatMap(value -> value(change.apply(value)));
    }

    /** The same, with the field's name before the reason. */
    default Parsed<T> named(String field) {
        return fold(Parsed::value, Parsed::blank, reason -> malformed("поле " + field + ": " + reason));
    }

    /** Why the field cannot be taken, if it cannot. */
    default Optional<String> flaw() {
        return fold(value -> Optional.empty(), Optional::empty, Optional::of);
    }

    /** The value, if there is one. Ask for the {@link #flaw()} first: a malformed field is empty here, too. */
    default Optional<T> toOptional() {
        return fold(Optional::of, Optional::empty, reason -> Optional.empty());
    }
}
