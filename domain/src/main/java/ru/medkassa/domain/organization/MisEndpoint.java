package ru.medkassa.domain.organization;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the organisation's medical information system answers the paid services API, version 2, and how it is called.
 *
 * @param address what stands before {@code /api/paidServices/…}, such as {@code https://mis.clinic.example:8443}
 * @param trusted the certificate, in PEM, of the authority that signed the system's own; absent: one that Java trusts
 * @param connectTimeout for how long a connection is waited for; 100 ms to 60 s
 * @param answerTimeout for how long an answer to a confirmation is waited for; 100 ms to 300 s
 * @param parallel how many confirmations one server sends at a time; 1 to 64
 * @param asked whether the system is asked for invoices when a cash desk looks for one ("pull")
 */
public record MisEndpoint(
        String address,
        MisAccess access,
        Optional<String> trusted,
        Duration connectTimeout,
        Duration answerTimeout,
        int parallel,
        boolean asked) {

    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
    public static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(10);
    public static final int PARALLEL = 4;

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(60);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(300);
    private static final int MOST_PARALLEL = 64;
    private static final int LONGEST_ADDRESS = 512;
    private static final Pattern HTTP =
            Pattern.compile("https?://[A-Za-z0-9.\\-_\\[\\]:]+(/[A-Za-z0-9.\\-_~/%]*)?(?<!/)");

    public MisEndpoint {
        if (!isAddress(address)) {
            throw new IllegalArgumentException("The address is http:// or https://, a host, and no slash at the end");
        }
        requireWithin(connectTimeout, LONGEST_CONNECT);
        requireWithin(answerTimeout, LONGEST_ANSWER);
        if (!isParallel(parallel)) {
            throw new IllegalArgumentException("From 1 to " + MOST_PARALLEL + " at a time");
        }
    }

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && HTTP.matcher(text).matches();
    }

    /** Whether the system can be called: not while the secret that it wants to see cannot be read. */
    public boolean isUsable() {
        return access.fold(() -> true, basic -> true, bearer -> true, unreadable -> false);
    }

    public static boolean isConnectTimeout(Duration timeout) {
        return isWithin(timeout, LONGEST_CONNECT);
    }

    public static boolean isAnswerTimeout(Duration timeout) {
        return isWithin(timeout, LONGEST_ANSWER);
    }

    public static boolean isParallel(long sent) {
        return sent >= 1 && sent <= MOST_PARALLEL;
    }

    private static boolean isWithin(Duration timeout, Duration longest) {
        return timeout.compareTo(SHORTEST) >= 0 && timeout.compareTo(longest) <= 0;
    }

    private static void requireWithin(Duration timeout, Duration longest) {
        if (!isWithin(timeout, longest)) {
            throw new IllegalArgumentException("A timeout is from " + SHORTEST + " to " + longest);
        }
    }
}
