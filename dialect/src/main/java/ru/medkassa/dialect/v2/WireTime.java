package ru.medkassa.dialect.v2;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** Times as 1C expects them: local to the organisation, without a zone, the fraction without its last zeros. */
public final class WireTime {

    private static final int MICROSECOND_DIGITS = 6;

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, MICROSECOND_DIGITS, true)
            .toFormatter();

    private WireTime() {}

    public static String of(Instant instant, ZoneId zone) {
        return FORMAT.format(LocalDateTime.ofInstant(instant, zone));
    }

    public static String ofDay(LocalDate day) {
        return FORMAT.format(day.atStartOfDay());
    }
}
