package ru.medkassa.dialect.reading;

import java.util.List;
import java.util.Set;

/** Something with named fields: the request itself, or one element of a list in it. */
public sealed interface Fields permits Parameters, Element {

    /**
     * The field of this name or one of its aliases, in any letter case. A blank value counts as left out; the same
     * value given twice is fine; different values are {@link Field.Ambiguous}.
     */
    Field field(String name, String... aliases);

    /**
     * The list of that name: a JSON array, the single object in its place, or either of them as text (in a form or a
     * query string). Blank if it was left out, empty if it was given empty, malformed if any element is no object.
     */
    default Parsed<List<Element>> elements(String name, String... aliases) {
        Field field = field(name, aliases);
        return field.read(node -> Element.listOf(field.name(), node));
    }

    /** How many different keys were given here that are not amongst the known names and aliases. */
    int unknownKeys(Set<String> known);
}
