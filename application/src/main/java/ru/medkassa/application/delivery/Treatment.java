package ru.medkassa.application.delivery;

import java.util.function.Function;

/** What became of an operator's wish about one delivery: the delivery, or why it could not be. */
public sealed interface Treatment {

    <R> R fold(Function<Delivery, R> possible, Function<Hindrance, R> hindered);

    default Treatment then(Function<Delivery, Treatment> next) {
        return fold(next, Hindered::new);
    }

    /** Why nothing was done. */
    enum Hindrance {
        /** The organisation has no such delivery. */
        UNKNOWN,
        /** It is done or given up already. */
        FINISHED,
        /** A sender has it at this moment. */
        BEING_SENT,
        /** Something that happened to the invoice before is still to be told. */
        BEHIND_ANOTHER
    }

    record Possible(Delivery delivery) implements Treatment {
        @Override
        public <R> R fold(Function<Delivery, R> possible, Function<Hindrance, R> hindered) {
            return possible.apply(delivery);
        }
    }

    record Hindered(Hindrance hindrance) implements Treatment {
        @Override
        public <R> R fold(Function<Delivery, R> possible, Function<Hindrance, R> hindered) {
            return hindered.apply(hindrance);
        }
    }
}
