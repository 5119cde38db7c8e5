package ru.medkassa.domain.organization;

import java.util.function.Function;
import java.util.function.Supplier;

/** How we show the medical information system who we are. */
public sealed interface MisAccess {

    <R> R fold(Supplier<R> nothing, Function<Basic, R> basic, Function<Bearer, R> bearer);

    /** Not at all; the network vouches for us. */
    record Nothing() implements MisAccess {
        @Override
        public <R> R fold(Supplier<R> nothing, Function<Basic, R> basic, Function<Bearer, R> bearer) {
            return nothing.get();
        }
    }

    /** HTTP Basic (RFC 7617), UTF-8. */
    record Basic(String login, Secret password) implements MisAccess {
        public Basic {
            if (login.isBlank() || login.indexOf(':') >= 0) {
                throw new IllegalArgumentException("A login is not blank and has no colon (RFC 7617)");
            }
        }

        @Override
        public <R> R fold(Supplier<R> nothing, Function<Basic, R> basic, Function<Bearer, R> bearer) {
            return basic.apply(this);
        }
    }

    /** A bearer token (RFC 6750). */
    record Bearer(Secret token) implements MisAccess {
        @Override
        public <R> R fold(Supplier<R> nothing, Function<Basic, R> basic, Function<Bearer, R> bearer) {
            return bearer.apply(this);
        }
    }
}
