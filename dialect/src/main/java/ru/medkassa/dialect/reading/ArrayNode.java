package ru.medkassa.dialect.reading;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A list of values in the client's order. */
public record ArrayNode(List<Node> items) implements Node {

    public ArrayNode {
        items = List.copyOf(items);
    }

    @Override
    public <R> R fold(
            Function<ObjectNode, ? extends R> object,
            Function<ArrayNode, ? extends R> array,
            Function<ScalarNode, ? extends R> scalar,
            Supplier<? extends R> nothing) {
        return array.apply(this);
    }
}
