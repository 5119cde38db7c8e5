package ru.medkassa.adapters.rest.admin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The revision that a caller saw, in the header {@code If-Match} (RFC 9110, 13.1.1). */
final class IfMatch {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");
    private static final long NEVER = -1;

    private IfMatch() {}

    static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    /**
     * The revision that the caller saw; empty if the header is missing.
     *
     * @param header as it was sent, or null
     * @param now the present revision, for a caller that means any
     */
    static Optional<Long> seen(String header, long now) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        if (header.strip().equals("*")) {
            return Optional.of(now);
        }
        Matcher tag = TAG.matcher(header.strip());
        return Optional.of(tag.matches() ? Long.parseLong(tag.group(1)) : NEVER);
    }
}
