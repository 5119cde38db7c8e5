package ru.medkassa.adapters.mis;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import ru.medkassa.application.invoice.InvoiceFeed;
import ru.medkassa.application.invoice.InvoiceFeed.Broken;
import ru.medkassa.application.invoice.InvoiceFeed.FeedEnd;
import ru.medkassa.application.invoice.InvoiceFeed.Whole;
import ru.medkassa.dialect.reading.JsonDocument;
import ru.medkassa.dialect.reading.Texts;

/** The lines of one reading of a feed: how many there were, and where it can go on. */
final class FeedLines {

    private static final String CURSOR = "\"cursor\"";

    private final Consumer<String> consumer;
    private Optional<String> cursor;
    private long count;

    FeedLines(Optional<String> cursor, Consumer<String> consumer) {
        this.cursor = cursor;
        this.consumer = consumer;
    }

    /** @param cursorOfAll where to go on after all of the feed, if it says so before its lines */
    FeedEnd read(InputStream feed, Optional<String> cursorOfAll) throws IOException {
        InputStream in = new BufferedInputStream(feed);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                give(line);
            } else if (line.size() == InvoiceFeed.LONGEST_LINE_BYTES) {
                return broken("строка ленты МИС длиннее 1 МиБ");
            } else {
                line.write(next);
            }
        }
        give(line);
        return new Whole(count, usable(cursorOfAll).or(() -> cursor));
    }

    FeedEnd broken(String why) {
        return new Broken(count, cursor, why);
    }

    private void give(ByteArrayOutputStream bytes) {
        String line = bytes.toString(StandardCharsets.UTF_8).strip();
        bytes.reset();
        if (!line.isEmpty()) {
            consumer.accept(line);
            count++;
            cursor = cursorOf(line).or(() -> cursor);
        }
    }

    private static Optional<String> cursorOf(String line) {
        // Most lines are read by the consumer only: a second reading is for those that have something to say here
        return line.contains(CURSOR)
                ? usable(JsonDocument.object(line)
                        .flatMap(it -> it.field("cursor").read(Texts::parse))
                        .toOptional())
                : Optional.empty();
    }

    private static Optional<String> usable(Optional<String> given) {
        return given.map(Texts::clean).filter(it -> !it.isEmpty() && it.length() <= InvoiceFeed.LONGEST_CURSOR);
    }
}
