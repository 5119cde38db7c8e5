package ru.medkassa.domain.organization;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where and how often an administrator wants the invoices of a store fetched.
 *
 * @param address of the feed, with a query string if the system wants one; up to 1024 characters
 * @param every how long after one reading the next begins; 10 s to 24 h
 */
public record FeedTerms(String address, Duration every) {

    private static final Duration SHORTEST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int LONGEST_ADDRESS = 1024;
    private static final Pattern SERVER = Pattern.compile("[/?]");
    private static final Pattern HTTP =
            Pattern.compile("https?://[A-Za-z0-9.\\-_\\[\\]:]+(/[A-Za-z0-9.\\-_~/%]*)?(\\?[A-Za-z0-9.\\-_~/%:,+=&]*)?");

    public FeedTerms {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("The address of a feed is http:// or https:// and a host");
        }
        if (!isEvery(every)) {
            throw new IllegalArgumentException("A feed is read from every " + SHORTEST + " to every " + LONGEST);
        }
    }

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && HTTP.matcher(text).matches();
    }

    public static boolean isEvery(Duration every) {
        return every.compareTo(SHORTEST) >= 0 && every.compareTo(LONGEST) <= 0;
    }

    /**
     * Whether no other server learns the secret of the connection, which is sent along: it was given to one system, and
     * whoever has a feed read from another one must not learn it that way.
     */
    public boolean keepsTheSecretOf(MisEndpoint endpoint) {
        return keepsTheSecretOf(endpoint, address);
    }

    /** The same of a feed that is kept already: the connection may have moved since. */
    public static boolean keepsTheSecretOf(MisEndpoint endpoint, String address) {
        boolean sameServer = server(address).equals(server(endpoint.address()));
        return endpoint.access().fold(() -> true, basic -> sameServer, bearer -> sameServer, unreadable -> sameServer);
    }

    /** The scheme, the host and the port, such as {@code https://mis.clinic.example:8443}. */
    private static String server(String address) {
        int host = address.indexOf("://") + "://".length();
        return address.substring(0, host) + SERVER.split(address.substring(host), 2)[0].toLowerCase(Locale.ROOT);
    }
}
