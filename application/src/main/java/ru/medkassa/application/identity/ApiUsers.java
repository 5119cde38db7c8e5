package ru.medkassa.application.identity;

import java.util.Optional;
import java.util.Set;

/** Port: the users of the API. What it answers may be a few seconds old. */
public interface ApiUsers {

    Optional<ApiUser> byLogin(String login);

    /**
     * The user that is bound to a network in which the address lies; of several networks the narrowest counts.
     *
     * @param address an IPv4 or IPv6 address as text
     */
    Optional<ApiUser> byAddress(String address);

    /**
     * Takes in a user that is not here yet.
     *
     * @param networks the networks, such as {@code 10.1.0.0/16}, from which the user is known without a password; each
     *     network belongs to one user at most
     */
    void add(ApiUser user, Set<String> networks);
}
