package ru.medkassa.adapters.rest.settings;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as people write it in a setting: {@code 100ms}, {@code 5s}, {@code 2m}, {@code 1h}. */
final class WrittenDuration {

    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,6})\\s*(ms|s|m|h)\\s*");

    private WrittenDuration() {}

    static Optional<Duration> parse(String text) {
        Matcher written = FORM.matcher(text);
        return written.matches()
                ? Optional.of(duration(Long.parseLong(written.group(1)), written.group(2)))
                : Optional.empty();
    }

    private static Duration duration(long number, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
