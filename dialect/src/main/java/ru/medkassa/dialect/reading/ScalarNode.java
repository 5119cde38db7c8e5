package ru.medkassa.dialect.reading;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A single value as text: a string, a number with all its digits, or {@code true} and {@code false}.
 *
 * @param text {@linkplain Texts#clean clean}: trimmed, without characters that a database cannot store
 */
public record ScalarNode(String text, Kind kind) implements Node {

    /** How JSON wrote the value; a query string and a form know strings only. */
    public enum Kind {
        STRING,
        NUMBER,
        BOOLEAN
    }

    public ScalarNode {
        text = Texts.clean(text);
    }

    boolean sameText(ScalarNode other) {
        return text.equals(other.text);
    }

    @Override
    public <R> R fold(
            Function<ObjectNode, ? extends R> object,
            Function<ArrayNode, ? extends R> array,
            Function<ScalarNode, ? extends R> scalar,
            Supplier<? extends R> nothing) {
        return scalar.apply(this);
    }

    /** The kind and length only: the text may be a patient's name. */
    @Override
    public String toString() {
        return kind + "[" + text.length() + " characters]";
    }
}
