package ru.medkassa.application.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Outcome;
import ru.medkassa.application.journal.JournalEntry.Result;

/**
 * The source document's tables of errors, each row with who does what about it, and rows of ours for what the document
 * does not know.
 */
public final class ErrorGuide {

    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAILURE = 500;
    private static final Pattern TLS =
            Pattern.compile("\\bTLS\\b|\\bSSL\\b|сертификат", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<Guidance> ROWS = Stream.of(
                    RequestErrors.ROWS, BusinessErrors.ROWS, ServerErrors.ROWS, OwnErrors.ROWS)
            .flatMap(List::stream)
            .toList();
    private static final Map<String, Guidance> BY_CODE =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(Guidance::code, Function.identity()));

    private ErrorGuide() {}

    /** All rows: the source document's in its order, then ours. */
    public static List<Guidance> rows() {
        return ROWS;
    }

    /** The row that is called so: {@code 4013}, {@code 503}, {@code no-answer}. */
    public static Optional<Guidance> row(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * What to do about an answer; nothing if it is a success.
     *
     * @param status the contract's own code, if the answer has one; one that the contract does not know counts as none
     */
    public static Optional<Advice> of(int httpCode, Optional<Integer> status) {
        if (httpCode < FIRST_REDIRECT) {
            return Optional.empty();
        }
        return status.flatMap(ErrorGuide::contract)
                .or(() -> row(String.valueOf(httpCode)))
                .or(() -> row(kind(httpCode)))
                .map(Guidance::advice);
    }

    /** What to do when nobody answered, so that it is not known whether the other side did what it was told. */
    public static Advice noAnswer() {
        return row(OwnErrors.NO_ANSWER).orElseThrow().advice();
    }

    /**
     * What to do when the other side cannot have heard us.
     *
     * @param why what is known of it; a connection without trust has advice of its own
     */
    public static Advice notReached(String why) {
        return row(TLS.matcher(why).find() ? OwnErrors.NOT_TRUSTED : OwnErrors.NOT_REACHED)
                .orElseThrow()
                .advice();
    }

    /** What to do about a call of the journal; nothing if it was done. */
    public static Optional<Advice> of(JournalEntry entry) {
        Outcome outcome = entry.outcome();
        if (outcome.result() == Result.DONE) {
            return Optional.empty();
        }
        return outcome.httpCode()
                .map(code -> of(code, outcome.status()))
                .orElseGet(() -> Optional.of(unanswered(outcome)));
    }

    private static Advice unanswered(Outcome outcome) {
        return outcome.result() == Result.UNKNOWN ? noAnswer() : notReached(outcome.message());
    }

    private static Optional<Guidance> contract(int status) {
        return row(String.valueOf(status)).filter(it -> it.status().isPresent());
    }

    private static String kind(int httpCode) {
        if (httpCode >= FIRST_FAILURE) {
            return OwnErrors.OTHER_FAILURE;
        }
        return httpCode >= FIRST_REFUSAL ? OwnErrors.OTHER_REFUSAL : OwnErrors.REDIRECTED;
    }
}
