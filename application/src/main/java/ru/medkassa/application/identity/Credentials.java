package ru.medkassa.application.identity;

import java.util.function.Function;

/** What a caller shows of itself. */
public sealed interface Credentials {

    <R> R fold(Function<Password, R> password, Function<Address, R> address);

    /** HTTP Basic. */
    record Password(String login, String password) implements Credentials {

        @Override
        public <R> R fold(Function<Password, R> ifPassword, Function<Address, R> ifAddress) {
            return ifPassword.apply(this);
        }

        @Override
        public String toString() {
            return "Password[" + login + ", ***]";
        }
    }

    /** Nothing but the network address from which it calls. */
    record Address(String address) implements Credentials {

        @Override
        public <R> R fold(Function<Password, R> ifPassword, Function<Address, R> ifAddress) {
            return ifAddress.apply(this);
        }
    }
}
