package ru.medkassa.domain.delivery;

import java.util.Optional;
import java.util.Set;

/** What an answer of the medical information system means for a confirmation. */
public enum Verdict {
    /** It has been heard. */
    DONE,
    /** It may be heard another time. */
    RETRY,
    /** It is refused for as long as nobody changes something. */
    ATTENTION;

    /** "Payment already recorded" and "invoice already paid": somebody has told it before us. */
    private static final Set<Integer> HEARD_BEFORE = Set.of(4013, 4014);

    /** Request timeout, too early, too many requests: HTTP's own "come again". */
    private static final Set<Integer> COME_AGAIN = Set.of(408, 425, 429);

    private static final int SUCCESS = 200;
    private static final int REDIRECTION = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    /**
     * The verdict on an answer. A redirection is not followed: payments are told to the address that somebody typed in.
     *
     * @param httpCode the status of HTTP, 200 or more
     * @param status the contract's own code, if the answer has one
     */
    public static Verdict onAnswer(int httpCode, Optional<Integer> status) {
        if (httpCode >= SERVER_ERROR) {
            return RETRY;
        }
        if (httpCode >= CLIENT_ERROR) {
            return onRefusal(httpCode, status);
        }
        return httpCode >= SUCCESS && httpCode < REDIRECTION ? DONE : ATTENTION;
    }

    private static Verdict onRefusal(int httpCode, Optional<Integer> status) {
        if (status.filter(HEARD_BEFORE::contains).isPresent()) {
            return DONE;
        }
        return COME_AGAIN.contains(httpCode) ? RETRY : ATTENTION;
    }
}
