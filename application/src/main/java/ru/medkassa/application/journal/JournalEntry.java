package ru.medkassa.application.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * One call, as the auditor finds it.
 *
 * @param direction whether we were called or called somebody
 * @param method the name on the wire, such as {@code Pay}
 * @param attempt 1 for the first call, one more for each repetition that was recognised as such
 * @param organization absent while it is not known for whom the call is
 * @param ogrn as it was sent, cut to {@link #TEXT_LENGTH}
 * @param oid as it was sent, cut to {@link #TEXT_LENGTH}
 * @param subject what the call was about
 * @param outcome what it was answered
 * @param duration from the first byte read to the answer
 * @param caller who called
 */
public record JournalEntry(
        Instant at,
        Direction direction,
        String method,
        int attempt,
        Optional<OrganizationId> organization,
        Optional<String> ogrn,
        Optional<String> oid,
        Subject subject,
        Outcome outcome,
        Duration duration,
        Caller caller) {

    /** The longest free text that is kept of a request, in characters. */
    public static final int TEXT_LENGTH = 128;

    public enum Direction {
        INCOMING,
        OUTGOING
    }

    /** How far the call got: the column "Result" of the 1C module, where 1 is done and 2 is done before or refused. */
    public enum Result {
        DONE,
        REFUSED,
        FAILED,
        /** We called, and whether the other side did what it was told is not known. */
        UNKNOWN
    }

    /** How the caller was identified. */
    public enum IdentifiedBy {
        NOTHING,
        PASSWORD,
        ADDRESS
    }

    /**
     * What a call was about; each part is absent if the call did not name it.
     *
     * @param payments the payment as it was reported, as JSON
     */
    public record Subject(
            Optional<String> invoiceNumber,
            Optional<UUID> invoiceGuid,
            Optional<UUID> cashDesk,
            Optional<Long> checkNumber,
            Optional<String> payments) {

        public static final Subject NONE =
                new Subject(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What a call was answered.
     *
     * @param httpCode the status of HTTP; absent if we called somebody and no answer came
     * @param status the contract's own code (4001 to 5007), absent on success
     * @param message in the words of the 1C module's journal; empty on success
     * @param incident the identifier under which a failure is found in the server's log
     */
    public record Outcome(
            Optional<Integer> httpCode,
            Optional<Integer> status,
            Result result,
            String message,
            Optional<UUID> incident) {}

    /**
     * Who called.
     *
     * @param login as it was shown, even if it was not accepted
     * @param address network address of the peer, or of the client behind a configured proxy
     */
    public record Caller(Optional<String> login, IdentifiedBy identifiedBy, String address) {}
}
