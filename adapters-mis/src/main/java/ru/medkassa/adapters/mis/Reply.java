package ru.medkassa.adapters.mis;

import java.util.Optional;
import java.util.function.Function;
import ru.medkassa.application.delivery.MisAnswer;
import ru.medkassa.dialect.v2.MisProblem;

/** What came of one call over the wire. */
sealed interface Reply {

    /** The largest body of an answer that is read, in bytes, packed or unpacked: 4 MiB. */
    int LARGEST_BODY_BYTES = 4 << 20;

    <R> R fold(Function<Heard, R> heard, Function<NotReached, R> notReached, Function<NoAnswer, R> noAnswer);

    /** @param body absent if it was too large or packed in a way that cannot be unpacked */
    record Heard(int httpCode, Optional<byte[]> body) implements Reply {

        boolean isGood() {
            return httpCode >= 200 && httpCode < 300;
        }

        /** The code of HTTP alone says that it was done: what a system writes below 200 is its own affair. */
        MisAnswer toMisAnswer() {
            MisProblem problem = MisProblem.of(bytes());
            return isGood()
                    ? new MisAnswer.Answered(httpCode, Optional.empty(), "")
                    : new MisAnswer.Answered(httpCode, problem.status(), problem.title());
        }

        /** The body; empty if it cannot be read. */
        byte[] bytes() {
            return body.orElseGet(() -> new byte[0]);
        }

        @Override
        public <R> R fold(
                Function<Heard, R> heard, Function<NotReached, R> notReached, Function<NoAnswer, R> noAnswer) {
            return heard.apply(this);
        }
    }

    /** Nothing of the call can have arrived. */
    record NotReached(String why) implements Reply {
        @Override
        public <R> R fold(
                Function<Heard, R> heard, Function<NotReached, R> notReached, Function<NoAnswer, R> noAnswer) {
            return notReached.apply(this);
        }
    }

    /** The call may have arrived. */
    record NoAnswer(String why) implements Reply {
        @Override
        public <R> R fold(
                Function<Heard, R> heard, Function<NotReached, R> notReached, Function<NoAnswer, R> noAnswer) {
            return noAnswer.apply(this);
        }
    }
}
