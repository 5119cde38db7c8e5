package ru.medkassa.adapters.rest.admin;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import ru.medkassa.application.delivery.MisAnswer;

/**
 * What came of asking an information system for its version.
 *
 * @param works whether it answered as it should
 * @param httpCode null if no answer came
 * @param status the contract's own code, if the answer has one
 * @param message for an administrator, in Russian
 */
@JsonbNillable
@JsonbPropertyOrder({"works", "httpCode", "status", "message", "durationMs"})
public record TestView(boolean works, Integer httpCode, Integer status, String message, long durationMs) {

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final long NANOS_PER_MILLI = 1_000_000;

    static TestView of(MisAnswer answer, long nanos) {
        long millis = nanos / NANOS_PER_MILLI;
        return answer.fold(
                answered -> of(answered, millis),
                notReached -> new TestView(false, null, null, "МИС недоступна: " + notReached.why(), millis),
                noAnswer -> new TestView(false, null, null, "МИС не ответила: " + noAnswer.why(), millis));
    }

    private static TestView of(MisAnswer.Answered answered, long millis) {
        boolean works = answered.httpCode() >= OK && answered.httpCode() < REDIRECT;
        String refused = "МИС ответила отказом, код " + answered.httpCode()
                + (answered.title().isEmpty() ? "" : ": " + answered.title());
        return new TestView(
                works, answered.httpCode(), answered.status().orElse(null), works ? "МИС отвечает" : refused, millis);
    }
}
