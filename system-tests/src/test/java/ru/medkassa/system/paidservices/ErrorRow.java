package ru.medkassa.system.paidservices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One error of one method, as the contract's table has it. */
record ErrorRow(int http, int status, String title, String method) {

    private static final Path TABLE = Path.of("..", "docs", "paid-services-errors.csv");
    private static final Pattern LINE = Pattern.compile("(\\d+),(\\d+),\"([^\"]+)\",([\\w ]+)");

    static List<ErrorRow> all() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .flatMap(ErrorRow::ofLine)
                .toList();
    }

    String key() {
        return status + " " + method;
    }

    /** The title with the names in their places. */
    String title(Map<String, String> names) {
        return names.entrySet().stream()
                .reduce(
                        title,
                        (text, name) -> text.replace("{" + name.getKey() + "}", name.getValue()),
                        (one, other) -> other);
    }

    private static Stream<ErrorRow> ofLine(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("Not a line of the table: " + line);
        }
        return Stream.of(parts.group(4).split(" "))
                .map(method -> new ErrorRow(
                        Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3), method));
    }
}
