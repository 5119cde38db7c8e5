package ru.medkassa.application.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.application.journal.JournalEntry.Result;

/**
 * Which rows of the journal are asked for: those that fit every condition that is given. Each column of the 1C module's
 * register has its condition (Администрирование – МИС – История отправки/ответов).
 *
 * @param from rows of this moment and later
 * @param to rows before this moment
 * @param text words in the message, all of them, in any grammatical form; or the number of the invoice, exactly. Names of
 *     payers and services are not in the journal and are looked for in the history of what came in
 */
public record JournalFilter(
        Optional<Instant> from, Optional<Instant> to, Call call, About about, Answer answer, Optional<String> text) {

    public static final JournalFilter ALL = new JournalFilter(
            Optional.empty(), Optional.empty(), Call.ANY, About.ANYTHING, Answer.ANY, Optional.empty());

    /** Rows about this invoice by its identifier, by its number, or both. */
    public static JournalFilter ofInvoice(Optional<UUID> guid, Optional<String> number) {
        About invoice = new About(guid, number, Optional.empty(), Optional.empty());
        return new JournalFilter(Optional.empty(), Optional.empty(), Call.ANY, invoice, Answer.ANY, Optional.empty());
    }

    /** Rows from a moment on and before another. */
    public static JournalFilter between(Optional<Instant> from, Optional<Instant> to) {
        return new JournalFilter(from, to, Call.ANY, About.ANYTHING, Answer.ANY, Optional.empty());
    }

    /**
     * How the call was made.
     *
     * @param method the name on the wire
     * @param attempt exactly this attempt
     * @param attemptAtLeast this attempt and later ones
     * @param ogrn as it was sent
     * @param oid as it was sent
     * @param user the login that was shown
     */
    public record Call(
            Optional<Direction> direction,
            Optional<String> method,
            Optional<Integer> attempt,
            Optional<Integer> attemptAtLeast,
            Optional<String> ogrn,
            Optional<String> oid,
            Optional<String> user) {

        public static final Call ANY = new Call(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the call was about. */
    public record About(
            Optional<UUID> invoiceGuid,
            Optional<String> invoiceNumber,
            Optional<UUID> cashDesk,
            Optional<Long> checkNumber) {

        public static final About ANYTHING =
                new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What it was answered.
     *
     * @param httpCode the column "response code" (Код ответа)
     * @param status the contract's own code
     */
    public record Answer(Optional<Integer> httpCode, Optional<Integer> status, Optional<Result> result) {

        public static final Answer ANY = new Answer(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
