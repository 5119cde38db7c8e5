package ru.medkassa.benchmarks;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The journal as an auditor reads it: one call a line. */
final class JournalTable {

    private static final List<String> COLUMNS = List.of(
            "at",
            "method",
            "attempt",
            "invoiceNumber",
            "checkNumber",
            "httpCode",
            "status",
            "result",
            "durationMs",
            "user",
            "message");

    private JournalTable() {}

    static String of(JsonObject journal) {
        List<List<String>> rows = Stream.concat(
                        Stream.of(COLUMNS),
                        journal.getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                                .map(JournalTable::row))
                .toList();
        int[] widths = IntStream.range(0, COLUMNS.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        StringBuilder table = new StringBuilder();
        rows.forEach(row -> table.append(line(row, widths)).append('\n'));
        return table.toString();
    }

    private static List<String> row(JsonObject entry) {
        return COLUMNS.stream()
                .map(column -> text(entry.getOrDefault(column, JsonValue.NULL)))
                .toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private static String text(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> "";
            case STRING -> ((JsonString) value).getString();
            case ARRAY, OBJECT, NUMBER, TRUE, FALSE -> value.toString();
        };
    }
}
