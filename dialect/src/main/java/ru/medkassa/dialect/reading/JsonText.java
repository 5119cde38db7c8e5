package ru.medkassa.dialect.reading;

import jakarta.json.Json;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * A JSON object or array read into a tree, at most 32 levels deep and, in a request, 100 000 values large. No number is calculated
 * here, and nothing is recursive, so neither a long number nor deep nesting can hurt.
 */
final class JsonText {

    private static final int DEEPEST_LEVEL = 32;
    private static final int MOST_VALUES = 100_000;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final Deque<Container> open = new ArrayDeque<>();
    private final int mostValues;
    private int values;

    private JsonText(int mostValues) {
        this.mostValues = mostValues;
    }

    static boolean startsLikeJson(String text) {
        return text.startsWith("{") || text.startsWith("[");
    }

    static Parsed<Node> parse(String text) {
        return parse(text, MOST_VALUES);
    }

    static Parsed<Node> parse(String text, int mostValues) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            return new JsonText(mostValues).read(parser);
        } catch (JsonParsingException e) {
            return Parsed.malformed("ошибка в записи JSON" + place(e.getLocation()));
        } catch (RuntimeException e) {
            // Parsers report broken JSON by other exceptions, too, depending on where it breaks.
            return Parsed.malformed("ошибка в записи JSON");
        }
    }

    private Parsed<Node> read(JsonParser parser) {
        while (true) {
            JsonParser.Event event = parser.next();
            if (event == JsonParser.Event.KEY_NAME) {
                open.element().key = parser.getString();
            } else if (event == JsonParser.Event.START_OBJECT || event == JsonParser.Event.START_ARRAY) {
                open.push(new Container(event == JsonParser.Event.START_OBJECT));
            } else {
                Node node = isEnd(event) ? open.pop().close() : scalar(event, parser);
                if (open.isEmpty()) {
                    return end(parser, node);
                }
                open.element().add(node);
                values++;
            }
            if (open.size() > DEEPEST_LEVEL) {
                return Parsed.malformed("вложенность JSON больше " + DEEPEST_LEVEL + " уровней");
            }
            if (values > mostValues) {
                return Parsed.malformed("в JSON слишком много значений");
            }
        }
    }

    private static Parsed<Node> end(JsonParser parser, Node root) {
        return parser.hasNext() ? Parsed.malformed("после JSON есть лишний текст") : Parsed.value(root);
    }

    private static String place(JsonLocation where) {
        return where.getLineNumber() < 1
                ? ""
                : ", строка " + where.getLineNumber() + ", знак " + where.getColumnNumber();
    }

    private static boolean isEnd(JsonParser.Event event) {
        return event == JsonParser.Event.END_OBJECT || event == JsonParser.Event.END_ARRAY;
    }

    private static Node scalar(JsonParser.Event event, JsonParser parser) {
        return switch (event) {
            case VALUE_STRING -> new ScalarNode(parser.getString(), ScalarNode.Kind.STRING);
            case VALUE_NUMBER -> new ScalarNode(parser.getString(), ScalarNode.Kind.NUMBER);
            case VALUE_TRUE -> new ScalarNode("true", ScalarNode.Kind.BOOLEAN);
            case VALUE_FALSE -> new ScalarNode("false", ScalarNode.Kind.BOOLEAN);
            case VALUE_NULL -> new NullNode();
            case START_OBJECT, START_ARRAY, KEY_NAME, END_OBJECT, END_ARRAY ->
                throw new IllegalStateException("Not a single value: " + event);
        };
    }

    /** An object or array whose end has not been read yet. */
    private static final class Container {
        private final boolean isObject;
        private final List<ObjectNode.Entry> entries = new ArrayList<>();
        private String key = "";

        private Container(boolean isObject) {
            this.isObject = isObject;
        }

        private void add(Node node) {
            entries.add(new ObjectNode.Entry(key, node));
        }

        private Node close() {
            return isObject
                    ? new ObjectNode(entries)
                    : new ArrayNode(
                            entries.stream().map(ObjectNode.Entry::value).toList());
        }
    }
}
