package ru.medkassa.dialect.reading;

import java.util.List;
import java.util.function.Function;

/**
 * One named field of a request, found by its name or an alias: left out, given, or given twice with different values.
 *
 * <p>{@link #name()} is what sentences call it: the canonical name with its place, such as {@code Payments[1].paySum}.
 */
public sealed interface Field {

    /** The client gave no such field, or left it blank. */
    record Absent(String name) implements Field {
        @Override
        public <T> Parsed<T> read(Function<Node, Parsed<T>> parser) {
            return Parsed.blank();
        }
    }

    /** The client gave the field; the node is not blank. */
    record Present(String name, Node node) implements Field {
        @Override
        public <T> Parsed<T> read(Function<Node, Parsed<T>> parser) {
            return parser.apply(node).named(name);
        }
    }

    /** The client contradicts itself; the reason is a Russian sentence that names the field. */
    record Ambiguous(String name, String reason) implements Field {

        static Ambiguous amongst(String name, List<String> keysAsWritten) {
            return new Ambiguous(
                    name,
                    "поле " + name + " задано несколько раз с разными значениями: " + String.join(", ", keysAsWritten));
        }

        @Override
        public <T> Parsed<T> read(Function<Node, Parsed<T>> parser) {
            return Parsed.malformed(reason);
        }
    }

    String name();

    /** The field's value by a parser such as {@code Roubles::parse}; a reason names the field. */
    <T> Parsed<T> read(Function<Node, Parsed<T>> parser);
}
