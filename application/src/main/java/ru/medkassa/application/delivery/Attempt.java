package ru.medkassa.application.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.domain.delivery.Verdict;

/**
 * One attempt to tell a confirmation, after it.
 *
 * @param at when it was begun
 * @param took until its end was known
 * @param verdict what it means for the confirmation
 * @param result how the journal calls its end
 * @param away whether it says that the system is away, and others need not try; a system that answers, even that it
 *     failed, costs nobody a time-out
 */
public record Attempt(Instant at, Duration took, Verdict verdict, Result result, boolean away, Delivery.Reply reply) {

    static final String INTERRUPTED = "сервер остановился во время отправки";
    static final String NO_ADDRESS = "адрес МИС не настроен, или её пароль сервер прочитать не может";
    static final String INTERNAL = "внутренняя ошибка при отправке";

    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;

    /** An attempt that was made. */
    static Attempt answered(Instant at, Duration took, MisAnswer answer) {
        return answer.fold(
                it -> onAnswer(at, took, it),
                it -> new Attempt(at, took, Verdict.RETRY, Result.FAILED, true, silence(it.why())),
                it -> new Attempt(at, took, Verdict.RETRY, Result.UNKNOWN, true, silence(it.why())));
    }

    /** An attempt that could not be made, because there is nobody to tell. */
    static Attempt impossible(Instant at) {
        return new Attempt(at, Duration.ZERO, Verdict.ATTENTION, Result.FAILED, false, silence(NO_ADDRESS));
    }

    /** An attempt of which nobody knows the end: its sender is gone. */
    static Attempt interrupted(Instant at, Duration took) {
        return new Attempt(at, took, Verdict.RETRY, Result.UNKNOWN, false, silence(INTERRUPTED));
    }

    /** An attempt that we broke off ourselves by a fault of ours. */
    static Attempt failedInside(Instant at, Duration took) {
        return new Attempt(at, took, Verdict.RETRY, Result.UNKNOWN, false, silence(INTERNAL));
    }

    private static Attempt onAnswer(Instant at, Duration took, MisAnswer.Answered answer) {
        Verdict verdict = Verdict.onAnswer(answer.httpCode(), answer.status());
        Result result = result(answer.httpCode(), verdict);
        String message = result == Result.DONE ? "" : worded(answer);
        return new Attempt(
                at,
                took,
                verdict,
                result,
                false,
                new Delivery.Reply(Optional.of(answer.httpCode()), answer.status(), message));
    }

    /** A refusal stays a refusal in the journal, even if it says that the system has known before. */
    private static Result result(int httpCode, Verdict verdict) {
        if (httpCode >= CLIENT_ERROR && httpCode < SERVER_ERROR) {
            return Result.REFUSED;
        }
        return verdict == Verdict.DONE ? Result.DONE : Result.FAILED;
    }

    private static String worded(MisAnswer.Answered answer) {
        return answer.title().isBlank() ? "МИС ответила кодом " + answer.httpCode() : answer.title();
    }

    private static Delivery.Reply silence(String why) {
        return new Delivery.Reply(Optional.empty(), Optional.empty(), why);
    }
}
