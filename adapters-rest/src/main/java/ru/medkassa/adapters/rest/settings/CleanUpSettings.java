package ru.medkassa.adapters.rest.settings;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import ru.medkassa.application.retention.Registers;

/**
 * How the registers are cleaned up.
 *
 * @param every from the end of one clean-up to the beginning of the next, 1 second to 7 days
 * @param batch how many rows are removed at once
 * @param pause between two batches, so that nobody waits for the disk; at most 1 minute
 */
public record CleanUpSettings(Duration every, int batch, Duration pause) {

    private static final String EVERY = "medkassa.clean-up.every";
    private static final String BATCH = "medkassa.clean-up.batch";
    private static final String PAUSE = "medkassa.clean-up.pause";
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9}) ?(ms|s|m|h|d)");
    private static final Map<String, Duration> UNITS = Map.of(
            "ms", Duration.ofMillis(1),
            "s", Duration.ofSeconds(1),
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1));

    /** The settings that the server was started with. */
    public static CleanUpSettings ofServer() {
        Config config = ConfigProvider.getConfig();
        return from(name -> config.getOptionalValue(name, String.class));
    }

    static CleanUpSettings from(Function<String, Optional<String>> values) {
        return new CleanUpSettings(
                duration(EVERY, values.apply(EVERY).orElse("1h"), Duration.ofSeconds(1), Duration.ofDays(7)),
                rows(values.apply(BATCH).orElse("1000").strip()),
                duration(PAUSE, values.apply(PAUSE).orElse("100ms"), Duration.ZERO, Duration.ofMinutes(1)));
    }

    private static int rows(String value) {
        if (!value.matches("[1-9]\\d{0,3}") || Integer.parseInt(value) > Registers.LARGEST_BATCH) {
            throw new WrongSetting(BATCH, value, "a number of rows from 1 to " + Registers.LARGEST_BATCH);
        }
        return Integer.parseInt(value);
    }

    private static Duration duration(String name, String value, Duration shortest, Duration longest) {
        Matcher written = DURATION.matcher(value.strip());
        Optional<Duration> duration = written.matches()
                ? Optional.ofNullable(UNITS.get(written.group(2)))
                        .map(unit -> unit.multipliedBy(Long.parseLong(written.group(1))))
                : Optional.empty();
        return duration.filter(it -> it.compareTo(shortest) >= 0 && it.compareTo(longest) <= 0)
                .orElseThrow(() -> new WrongSetting(
                        name, value, "a time such as 100ms, 30s, 5m or 1h, from " + shortest + " to " + longest));
    }
}
