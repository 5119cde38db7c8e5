package ru.medkassa.adapters.persistence.directory;

import java.time.Duration;
import ru.medkassa.adapters.persistence.setting.Settings;

/**
 * For how long an answer about hospitals and users may be old.
 *
 * @param keptFor zero: every call asks the database
 */
public record DirectorySettings(Duration keptFor) {

    static final String CACHE_SECONDS = "medkassa.directory.cache-seconds";

    private static final int DEFAULT_SECONDS = 5;
    private static final int LARGEST_SECONDS = 3600;

    public static DirectorySettings from(Settings settings) {
        return new DirectorySettings(
                Duration.ofSeconds(settings.wholeNumber(CACHE_SECONDS, DEFAULT_SECONDS, 0, LARGEST_SECONDS)));
    }
}
