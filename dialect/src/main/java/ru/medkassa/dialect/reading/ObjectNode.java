package ru.medkassa.dialect.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Named values in the client's order, with every repetition of a key kept, so that a contradiction can be seen. */
public record ObjectNode(List<Entry> entries) implements Node {

    static final ObjectNode EMPTY = new ObjectNode(List.of());

    /** One key, {@linkplain Texts#clean clean}, and its value. */
    public record Entry(String key, Node value) {
        public Entry {
            key = Texts.clean(key);
        }
    }

    public ObjectNode {
        entries = List.copyOf(entries);
    }

    /** The field of one of these names in any letter case, called by the label in sentences about it. */
    Field field(String label, String name, String... aliases) {
        List<Entry> given = entries.stream()
                .filter(entry ->
                        isNamed(entry.key(), name, aliases) && !entry.value().isBlank())
                .toList();
        if (given.isEmpty()) {
            return new Field.Absent(label);
        }
        Node first = given.get(0).value();
        return given.stream().allMatch(entry -> first.saysTheSameAs(entry.value()))
                ? new Field.Present(label, first)
                : Field.Ambiguous.amongst(
                        label, given.stream().map(Entry::key).distinct().toList());
    }

    private static boolean isNamed(String key, String name, String... aliases) {
        return key.equalsIgnoreCase(name) || Stream.of(aliases).anyMatch(key::equalsIgnoreCase);
    }

    /** How many different keys, letter case aside, are not amongst the known ones. */
    int unknownKeys(Set<String> known) {
        Set<String> unknown = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        entries.forEach(entry -> unknown.add(entry.key()));
        known.forEach(unknown::remove);
        return unknown.size();
    }

    @Override
    public <R> R fold(
            Function<ObjectNode, ? extends R> object,
            Function<ArrayNode, ? extends R> array,
            Function<ScalarNode, ? extends R> scalar,
            Supplier<? extends R> nothing) {
        return object.apply(this);
    }
}
