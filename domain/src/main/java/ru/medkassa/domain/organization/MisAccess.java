package ru.medkassa.domain.organization;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** How we show the medical information system who we are. */
public sealed interface MisAccess {

    <R> R fold(
            Supplier<R> nothing,
            Function<Basic, R> basic,
            Function<Bearer, R> bearer,
            Function<Unreadable, R> unreadable);

    /** Not at all; the network vouches for us. */
    record Nothing() implements MisAccess {
        @Override
        public <R> R fold(
                Supplier<R> nothing,
                Function<Basic, R> basic,
                Function<Bearer, R> bearer,
                Function<Unreadable, R> unreadable) {
            return nothing.get();
        }
    }

    /** HTTP Basic (RFC 7617), UTF-8. */
    record Basic(String login, Secret password) implements MisAccess {
        public Basic {
            if (!isLogin(login)) {
                throw new IllegalArgumentException("A login is not blank and has no colon (RFC 7617)");
            }
        }

        public static boolean isLogin(String text) {
            return !text.isBlank() && text.indexOf(':') < 0;
        }

        @Override
        public <R> R fold(
                Supplier<R> nothing,
                Function<Basic, R> basic,
                Function<Bearer, R> bearer,
                Function<Unreadable, R> unreadable) {
            return basic.apply(this);
        }
    }

    /** A bearer token (RFC 6750). */
    record Bearer(Secret token) implements MisAccess {
        @Override
        public <R> R fold(
                Supplier<R> nothing,
                Function<Basic, R> basic,
                Function<Bearer, R> bearer,
                Function<Unreadable, R> unreadable) {
            return bearer.apply(this);
        }
    }

    /**
     * A password or token is kept, but this server cannot read it: it was started without the key under which the secret
     * was stored. Nothing can be sent until an administrator mends that; what is to be sent waits.
     *
     * @param login that of HTTP Basic; absent if a token is kept
     */
    record Unreadable(Optional<String> login) implements MisAccess {
        @Override
        public <R> R fold(
                Supplier<R> nothing,
                Function<Basic, R> basic,
                Function<Bearer, R> bearer,
                Function<Unreadable, R> unreadable) {
            return unreadable.apply(this);
        }
    }
}
