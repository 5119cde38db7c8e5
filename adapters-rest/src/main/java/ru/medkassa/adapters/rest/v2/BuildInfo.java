package ru.medkassa.adapters.rest.v2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build of the server this is, as the build wrote it down. */
final class BuildInfo {

    private BuildInfo() {}

    static String version() {
        Properties build = new Properties();
        try (InputStream file = BuildInfo.class.getResourceAsStream("/medkassa-build.properties")) {
            build.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version");
    }
}
