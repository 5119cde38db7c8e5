package ru.medkassa.adapters.rest.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** IPv4 and IPv6 addresses as text, in one spelling; names are never looked up. */
public final class NetworkAddress {

    private static final int LONGEST = 45;
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private NetworkAddress() {}

    /** The address in its canonical spelling, an IPv4 address in IPv6 clothes as IPv4; empty if it is none. */
    public static Optional<String> parse(String text) {
        String literal = text.strip().replaceAll("^\\[|]$|%.*$", "");
        if (literal.length() > LONGEST
                || !IPV4.matcher(literal).matches() && !IPV6.matcher(literal).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(literal).getHostAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
