package ru.medkassa.application.identity;

import java.util.Optional;

/** Port: the slow hash under which passwords are kept. */
public interface Passwords {

    /** Hashes a new password with a salt of its own. */
    String hash(String password);

    /**
     * Whether the password is the one of the hash. Without a hash the answer is no, and takes as long as with one, so
     * that nobody can find out logins with a watch.
     */
    boolean matches(String password, Optional<String> hash);
}
