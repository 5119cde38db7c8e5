package ru.medkassa.dialect.reading;

import java.util.function.Function;
import java.util.function.Supplier;

/** One value as the client wrote it: an object, a list, a single value, or {@code null}. */
public sealed interface Node permits ObjectNode, ArrayNode, ScalarNode, NullNode {

    <R> R fold(
            Function<ObjectNode, ? extends R> object,
            Function<ArrayNode, ? extends R> array,
            Function<ScalarNode, ? extends R> scalar,
            Supplier<? extends R> nothing);

    /** Whether the client gave nothing: {@code null}, or text of spaces only. Empty objects and lists are something. */
    default boolean isBlank() {
        return fold(object -> false, array -> false, scalar -> scalar.text().isEmpty(), () -> true);
    }

    /** Whether both say the same: {@code 71414} and {@code "71414"} do, {@code 1000} and {@code 1000.00} do not. */
    default boolean saysTheSameAs(Node other) {
        return equals(other) || (this instanceof ScalarNode a && other instanceof ScalarNode b && a.sameText(b));
    }
}
