package ru.medkassa.dialect.reading;

import java.util.function.Function;
import java.util.function.Supplier;

/** A JSON {@code null}: the field is named and left empty. */
public record NullNode() implements Node {

    @Override
    public <R> R fold(
            Function<ObjectNode, ? extends R> object,
            Function<ArrayNode, ? extends R> array,
            Function<ScalarNode, ? extends R> scalar,
            Supplier<? extends R> nothing) {
        return nothing.get();
    }
}
