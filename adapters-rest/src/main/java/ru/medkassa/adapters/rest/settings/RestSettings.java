package ru.medkassa.adapters.rest.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings of this room, read once at the start; a wrong value stops the start with a message that names it. */
@ApplicationScoped
public class RestSettings {

    private static final int LARGEST_REMEMBER_SECONDS = 3600;

    private boolean identifyByAddress;
    private Set<String> proxies = Set.of();
    private int rememberPasswordSeconds;
    private boolean showStackTrace;

    @PostConstruct
    void read() {
        Config config = ConfigProvider.getConfig();
        identifyByAddress = flag(config, "medkassa.identify.by-address", "false");
        proxies = addresses(config, "medkassa.identify.proxies");
        rememberPasswordSeconds = seconds(config, "medkassa.identify.remember-seconds", "60");
        showStackTrace = flag(config, "medkassa.errors.show-stack-trace", "false");
    }

    /** Whether a caller without credentials may be known by its network address. */
    public boolean identifyByAddress() {
        return identifyByAddress;
    }

    /** The addresses of the proxies whose {@code X-Forwarded-For} is believed. */
    public Set<String> proxies() {
        return proxies;
    }

    /** For how long a verified password is remembered, in seconds; 0 is not at all. */
    public int rememberPasswordSeconds() {
        return rememberPasswordSeconds;
    }

    /** On a test stand only: whether an internal error shows its stack trace to the client. */
    public boolean showStackTrace() {
        return showStackTrace;
    }

    private static boolean flag(Config config, String name, String byDefault) {
        String value = text(config, name, byDefault);
        if (!value.equals("true") && !value.equals("false")) {
            throw new WrongSetting(name, value, "true or false");
        }
        return Boolean.parseBoolean(value);
    }

    private static int seconds(Config config, String name, String byDefault) {
        String value = text(config, name, byDefault);
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > LARGEST_REMEMBER_SECONDS) {
            throw new WrongSetting(name, value, "a number of seconds from 0 to " + LARGEST_REMEMBER_SECONDS);
        }
        return Integer.parseInt(value);
    }

    private static Set<String> addresses(Config config, String name) {
        return Arrays.stream(text(config, name, "").split("[,\\s]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> NetworkAddress.parse(part)
                        .orElseThrow(() -> new WrongSetting(name, part, "IPv4 or IPv6 addresses, separated by commas")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(Config config, String name, String byDefault) {
        return config.getOptionalValue(name, String.class).orElse(byDefault).strip();
    }
}
