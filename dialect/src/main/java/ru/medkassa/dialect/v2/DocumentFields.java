package ru.medkassa.dialect.v2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ru.medkassa.dialect.reading.Element;
import ru.medkassa.dialect.reading.Field;
import ru.medkassa.dialect.reading.Guids;
import ru.medkassa.dialect.reading.Node;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;

/** The fields of a document while it is read: gives what can be read and remembers what is wrong with the others. */
final class DocumentFields {

    static final int LONGEST_TEXT = 255;

    private final Element element;
    private final List<Flaw> flaws;

    private DocumentFields(Element element, List<Flaw> flaws) {
        this.element = element;
        this.flaws = flaws;
    }

    static DocumentFields of(Element element) {
        return new DocumentFields(element, new ArrayList<>());
    }

    /** The part of the document at that place; its flaws are the document's. */
    DocumentFields part(Element place) {
        return new DocumentFields(place, flaws);
    }

    <T> Optional<T> optional(Function<Node, Parsed<T>> parser, String name, String... aliases) {
        Field field = element.field(name, aliases);
        Parsed<T> parsed = field.read(parser);
        parsed.flaw().ifPresent(sentence -> flaws.add(Flaw.of(field.name(), sentence)));
        return parsed.toOptional();
    }

    <T> Optional<T> required(Function<Node, Parsed<T>> parser, String name, String... aliases) {
        int before = flaws.size();
        Optional<T> given = optional(parser, name, aliases);
        if (given.isEmpty() && flaws.size() == before) {
            wrong(name, "не указано");
        }
        return given;
    }

    /** A GUID that may be left out; the reason quotes nothing, since a name may stand in its place. */
    static Parsed<UUID> guid(Node node) {
        return Guids.parse(node).fold(Parsed::value, Parsed::blank, reason -> Parsed.malformed("не GUID"));
    }

    /** A text that may be left out. */
    String text(String name, String... aliases) {
        return optional(atMost(LONGEST_TEXT), name, aliases).orElse("");
    }

    List<Element> elements(String name, String... aliases) {
        Parsed<List<Element>> parsed = element.elements(name, aliases);
        parsed.flaw().ifPresent(sentence -> flaws.add(Flaw.of(place(name), sentence)));
        return parsed.toOptional().orElse(List.of());
    }

    void wrong(String name, String reason) {
        flaws.add(new Flaw(place(name), reason));
    }

    /** The first thing that is wrong. */
    Optional<Flaw> flaw() {
        return flaws.stream().findFirst();
    }

    static Function<Node, Parsed<String>> atMost(int characters) {
        return node -> Texts.parse(node)
                .flatMap(text -> text.length() > characters
                        ? Parsed.malformed("длиннее " + characters + " знаков")
                        : Parsed.value(text));
    }

    private String place(String name) {
        return element.path().isEmpty() ? name : element.path() + "." + name;
    }
}
