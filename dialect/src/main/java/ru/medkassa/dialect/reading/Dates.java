package ru.medkassa.dialect.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A time of settlement or a birthday in any form 1C and .NET write: ISO 8601 with or without fraction and zone,
 * {@code dd.MM.yyyy[ H:mm[:ss]]}, {@code yyyyMMdd[HHmmss]}, {@code /Date(ms)/} and {@code new Date(ms)}.
 *
 * <p>The day 0001-01-01 is the client's "no date"; years outside 1900–2999 and days that do not exist are malformed.
 */
public final class Dates {

    private Dates() {}

    public static Parsed<Instant> parse(Node node, ZoneId zone) {
        return Texts.parse(node).flatMap(text -> parse(text, zone));
    }

    /**
     * The moment; a time without a zone is in the given one, a day without a time is its midnight.
     *
     * <p>As {@code java.time} has it: a local time that a clock change skipped moves on by the length of the gap, and one
     * that came twice is the earlier of the two.
     */
    public static Parsed<Instant> parse(String text, ZoneId zone) {
        return WrittenTime.parse(text, zone).map(WrittenTime::toInstant);
    }

    public static Parsed<LocalDate> parseDay(Node node, ZoneId zone) {
        return Texts.parse(node).flatMap(text -> parseDay(text, zone));
    }

    /**
     * The day as it is written: {@code 1980-05-15T23:00:00Z} is the 15th wherever the clinic is. The given zone decides
     * only about milliseconds without an offset, which have no written day.
     */
    public static Parsed<LocalDate> parseDay(String text, ZoneId zone) {
        return WrittenTime.parse(text, zone).map(written -> written.local().toLocalDate());
    }
}
