package ru.medkassa.adapters.rest.identity;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.medkassa.application.identity.Credentials;

/**
 * The header {@code Authorization: Basic …} (RFC 7617). Logins in 1C are often Cyrillic and come as UTF-8; a client that
 * sends bytes which are not UTF-8 means windows-1251.
 */
public final class BasicAuthorization {

    private static final Pattern BASIC = Pattern.compile("(?i)basic +([A-Za-z0-9+/_-]+={0,2})\\s*");
    private static final int LONGEST_LOGIN = 128;
    private static final Charset WINDOWS_CYRILLIC = Charset.forName("windows-1251");

    private BasicAuthorization() {}

    /** The credentials in the header; empty if it is of another scheme or malformed. */
    public static Optional<Credentials.Password> parse(String header) {
        Matcher basic = BASIC.matcher(header);
        return basic.matches() ? decode(basic.group(1)).flatMap(BasicAuthorization::split) : Optional.empty();
    }

    private static Optional<String> decode(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.replace('-', '+').replace('_', '/'));
            return Optional.of(text(bytes));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, WINDOWS_CYRILLIC);
        }
    }

    private static Optional<Credentials.Password> split(String loginAndPassword) {
        int colon = loginAndPassword.indexOf(':');
        return colon <= 0 || colon > LONGEST_LOGIN || loginAndPassword.chars().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : Optional.of(new Credentials.Password(
                        loginAndPassword.substring(0, colon), loginAndPassword.substring(colon + 1)));
    }
}
