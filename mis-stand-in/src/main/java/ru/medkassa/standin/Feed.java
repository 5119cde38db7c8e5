package ru.medkassa.standin;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/**
 * {@code GET /feed?since=cursor[&limit=n]}: the invoices that came or changed after that cursor, NDJSON, each with its
 * own cursor; the header {@code X-Cursor} says where to go on.
 */
final class Feed {

    private static final long MOST_LINES = 100_000;

    private final Hospital hospital;

    Feed(Hospital hospital) {
        this.hospital = hospital;
    }

    Answer answer(Asked asked) {
        String since = asked.parameter("since");
        if (!since.matches("\\d{0,18}")) {
            return Answer.text(400, "no such cursor");
        }
        String limit = asked.parameter("limit");
        long most = limit.matches("\\d{1,6}") ? Long.parseLong(limit) : MOST_LINES;
        return hospital.look(books -> lines(books, since.isEmpty() ? 0 : Long.parseLong(since), most));
    }

    private static Answer lines(Books books, long since, long most) {
        List<Map.Entry<Long, String>> changes =
                books.changesAfter(since).entrySet().stream().limit(most).toList();
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<Long, String> change : changes) {
            JsonObjectBuilder line = Json.createObjectBuilder();
            books.invoice(change.getValue()).orElseThrow().json().forEach(line::add);
            lines.append(line.add("cursor", change.getKey().toString()).build()).append('\n');
        }
        long cursor = changes.isEmpty()
                ? Math.max(since, books.lastChange())
                : changes.get(changes.size() - 1).getKey();
        return Answer.lines(lines.toString(), Map.of("X-Cursor", Long.toString(cursor)));
    }
}
