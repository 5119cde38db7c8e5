package ru.medkassa.dialect.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything a client said in one request: its query string and its JSON or form body, looked at in that order.
 *
 * <p>The query string wins over the body, and a difference between them is no contradiction; a blank value in the query
 * string leaves the word to the body. A body that cannot be read is a {@link #flaw()}, and then only the query string
 * has fields.
 */
public final class Parameters implements Fields {

    private final ObjectNode query;
    private final Parsed<Node> body;

    private Parameters(ObjectNode query, Parsed<Node> body) {
        this.query = query;
        this.body = body;
    }

    /**
     * Reads a request; never throws.
     *
     * @param rawQuery the query string with its percent signs, or {@code null} if the address has none
     * @param body the unpacked bytes of the body, empty if there is none; its {@code Content-Type} is not asked for
     */
    public static Parameters of(String rawQuery, byte[] body) {
        return new Parameters(
                rawQuery == null ? ObjectNode.EMPTY : UrlEncodedText.parse(rawQuery), BodyText.parse(body));
    }

    /** A request whose body did not arrive in a form that can be read at all. */
    public static Parameters unreadable(String rawQuery, String reason) {
        return new Parameters(
                rawQuery == null ? ObjectNode.EMPTY : UrlEncodedText.parse(rawQuery), Parsed.malformed(reason));
    }

    @Override
    public Field field(String name, String... aliases) {
        return sources()
                .map(source -> source.field(name, name, aliases))
                .filter(field -> !(field instanceof Field.Absent))
                .findFirst()
                .orElseGet(() -> new Field.Absent(name));
    }

    /** As {@link Fields#elements}; a body that cannot be read makes a missing list malformed, with that reason. */
    @Override
    public Parsed<List<Element>> elements(String name, String... aliases) {
        return Fields.super
                .elements(name, aliases)
                .fold(Parsed::value, () -> body.flatMap(readable -> Parsed.blank()), Parsed::malformed);
    }

    /**
     * The list that is the request: the one of these names, as {@link #elements} finds it, else the body itself, be it an
     * array or the only element.
     */
    public Parsed<List<Element>> rootElements(String name, String... aliases) {
        if (!(field(name, aliases) instanceof Field.Absent)) {
            return elements(name, aliases);
        }
        return body.flatMap(node -> node instanceof ObjectNode
                ? Element.listOf("", node)
                : Element.listOf(name, node).named(name));
    }

    /** Why the body could not be read, as a Russian sentence for the client's log. */
    public Optional<String> flaw() {
        return body.flaw();
    }

    /** How many different keys of the query string and the body's outermost object are not amongst these. */
    @Override
    public int unknownKeys(Set<String> known) {
        return new ObjectNode(
                        sources().flatMap(source -> source.entries().stream()).toList())
                .unknownKeys(known);
    }

    private Stream<ObjectNode> sources() {
        return Stream.concat(
                Stream.of(query),
                body.toOptional().stream().filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast));
    }
}
