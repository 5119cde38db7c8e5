package ru.medkassa.dialect.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One object of a list in a request, such as one payment or one cash desk.
 *
 * @param path its place, such as {@code Payments[1]}; empty if it is the request's body itself
 */
public record Element(String path, ObjectNode object) implements Fields {

    @Override
    public Field field(String name, String... aliases) {
        return object.field(path.isEmpty() ? name : path + "." + name, name, aliases);
    }

    @Override
    public int unknownKeys(Set<String> known) {
        return object.unknownKeys(known);
    }

    /** The elements of the list at that place; a reason does not name the place. */
    static Parsed<List<Element>> listOf(String path, Node node) {
        return node.fold(
                object -> Parsed.value(List.of(new Element(path, object))),
                array -> elementsOf(path, array),
                scalar -> JsonText.startsLikeJson(scalar.text())
                        ? JsonText.parse(scalar.text()).flatMap(inner -> listOf(path, inner))
                        : Parsed.malformed("ожидался список"),
                Parsed::blank);
    }

    private static Parsed<List<Element>> elementsOf(String path, ArrayNode array) {
        List<Element> elements = new ArrayList<>();
        for (Node item : array.items()) {
            if (!(item instanceof ObjectNode object)) {
                return Parsed.malformed("элемент [" + elements.size() + "] — не объект");
            }
            elements.add(new Element(path + "[" + elements.size() + "]", object));
        }
        return Parsed.value(List.copyOf(elements));
    }
}
