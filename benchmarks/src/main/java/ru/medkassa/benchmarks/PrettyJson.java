package ru.medkassa.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON as people read it: indented, and cut where it gets long. What is no JSON is shown as it is. */
final class PrettyJson {

    private static final int LONGEST_LINES = 26;

    private PrettyJson() {}

    static String of(String text) {
        List<String> lines = indented(text).strip().lines().toList();
        if (lines.size() <= LONGEST_LINES) {
            return String.join("\n", lines);
        }
        String rest = "… " + (lines.size() - LONGEST_LINES) + " more lines";
        return Stream.concat(lines.stream().limit(LONGEST_LINES), Stream.of(rest))
                .collect(Collectors.joining("\n"));
    }

    private static String indented(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return written(reader.read());
        } catch (JsonException e) {
            return text;
        }
    }

    private static String written(JsonStructure json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(json);
        }
        return text.toString();
    }
}
