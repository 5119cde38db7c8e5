package ru.medkassa.application.delivery;

import java.util.Optional;
import java.util.function.Function;

/** What came of one sending. */
public sealed interface MisAnswer {

    <R> R fold(Function<Answered, R> answered, Function<NotReached, R> notReached, Function<NoAnswer, R> noAnswer);

    /**
     * The system answered.
     *
     * @param httpCode the status of HTTP
     * @param status the contract's own code (4001 to 5007), if the answer has one
     * @param title the answer's sentence, cleaned and cut; empty if it has none
     */
    record Answered(int httpCode, Optional<Integer> status, String title) implements MisAnswer {
        @Override
        public <R> R fold(
                Function<Answered, R> answered, Function<NotReached, R> notReached, Function<NoAnswer, R> noAnswer) {
            return answered.apply(this);
        }
    }

    /**
     * The system cannot have heard us: no address, no connection, no trust.
     *
     * @param why a Russian sentence for an operator
     */
    record NotReached(String why) implements MisAnswer {
        @Override
        public <R> R fold(
                Function<Answered, R> answered, Function<NotReached, R> notReached, Function<NoAnswer, R> noAnswer) {
            return notReached.apply(this);
        }
    }

    /**
     * The system was told and did not answer in time or in whole: whether it did what it was told is not known.
     *
     * @param why a Russian sentence for an operator
     */
    record NoAnswer(String why) implements MisAnswer {
        @Override
        public <R> R fold(
                Function<Answered, R> answered, Function<NotReached, R> notReached, Function<NoAnswer, R> noAnswer) {
            return noAnswer.apply(this);
        }
    }
}
