package ru.medkassa.dialect.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date and time just as a client wrote it, with the zone it wrote or else the organization's. */
record WrittenTime(LocalDateTime local, ZoneId zone) {

    static final String UNKNOWN_FORM = "дата записана в неизвестном виде";
    static final String NO_SUCH_DAY = "такой даты или времени не бывает";
    static final String YEAR_OUT_OF_RANGE = "год вне пределов 1900–2999";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final LocalDate NO_DATE = LocalDate.of(1, 1, 1);
    private static final long NO_DATE_MILLIS = -62_135_596_800_000L;
    private static final long DAY_MILLIS = 86_400_000L;

    private static final String CLOCK =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?";
    private static final String OFFSET = "(?<offset>[Zz]|[+-]\\d{2}(?::?\\d{2})?)?";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:(?:[Tt]| +)" + CLOCK + " *" + OFFSET + ")?"),
            Pattern.compile("(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?: +" + CLOCK + OFFSET + ")?"),
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
                    + "(?:[Tt]?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?<fraction>)" + OFFSET + ")?"));
    private static final Pattern MILLIS =
            Pattern.compile("(?:/Date\\(|new +Date\\( *)(?<millis>-?\\d{1,15})" + OFFSET + " *\\)/?");

    static Parsed<WrittenTime> parse(String text, ZoneId zone) {
        return Texts.parse(text).map(Texts::withPlainSpaces).flatMap(written -> {
            try {
                return read(written, zone);
            } catch (DateTimeException e) {
                return Parsed.malformed(NO_SUCH_DAY);
            }
        });
    }

    Instant toInstant() {
        return local.atZone(zone).toInstant();
    }

    private static Parsed<WrittenTime> read(String text, ZoneId zone) {
        Matcher millis = MILLIS.matcher(text);
        if (millis.matches()) {
            return ofMillis(Long.parseLong(millis.group("millis")), offset(millis), zone);
        }
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(parts ->
                        inRange(new WrittenTime(local(parts), offset(parts).orElse(zone))))
                .orElseGet(() -> Parsed.malformed(UNKNOWN_FORM));
    }

    private static Parsed<WrittenTime> ofMillis(long millis, Optional<ZoneId> offset, ZoneId zone) {
        // The empty date may have been moved by a zone's offset on its way to UTC.
        if (Math.abs(millis - NO_DATE_MILLIS) < DAY_MILLIS) {
            return Parsed.blank();
        }
        Instant instant = Instant.ofEpochMilli(millis);
        ZoneId fixed = offset.orElseGet(() -> zone.getRules().getOffset(instant));
        return inRange(new WrittenTime(LocalDateTime.ofInstant(instant, fixed), fixed));
    }

    private static Parsed<WrittenTime> inRange(WrittenTime written) {
        if (written.local().toLocalDate().equals(NO_DATE)) {
            return Parsed.blank();
        }
        int year = written.local().getYear();
        return year < FIRST_YEAR || year > LAST_YEAR ? Parsed.malformed(YEAR_OUT_OF_RANGE) : Parsed.value(written);
    }

    private static LocalDateTime local(Matcher parts) {
        return LocalDateTime.of(
                number(parts, "year"),
                number(parts, "month"),
                number(parts, "day"),
                number(parts, "hour"),
                number(parts, "minute"),
                number(parts, "second"),
                nanos(parts));
    }

    private static int number(Matcher parts, String group) {
        return Optional.ofNullable(parts.group(group)).map(Integer::parseInt).orElse(0);
    }

    private static int nanos(Matcher parts) {
        String fraction = Optional.ofNullable(parts.group("fraction")).orElse("");
        return Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static Optional<ZoneId> offset(Matcher parts) {
        return Optional.ofNullable(parts.group("offset")).map(text -> ZoneOffset.of(text.toUpperCase(Locale.ROOT)));
    }
}
