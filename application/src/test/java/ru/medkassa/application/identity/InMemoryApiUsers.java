package ru.medkassa.application.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class InMemoryApiUsers implements ApiUsers {

    private final Map<String, ApiUser> users = new HashMap<>();
    private final Map<Network, ApiUser> networks = new HashMap<>();

    @Override
    public Optional<ApiUser> byLogin(String login) {
        return Optional.ofNullable(users.get(login));
    }

    @Override
    public Optional<ApiUser> byAddress(String address) {
        return networks.entrySet().stream()
                .filter(it -> it.getKey().contains(address))
                .max(Comparator.comparingInt(it -> it.getKey().prefixBits()))
                .map(Map.Entry::getValue);
    }

    @Override
    public void add(ApiUser user, Set<String> given) {
        if (users.containsKey(user.login())) {
            throw new IllegalStateException("The user is here already");
        }
        if (given.stream().map(Network::parse).anyMatch(networks::containsKey)) {
            throw new IllegalStateException("The network belongs to another user");
        }
        users.put(user.login(), user);
        given.forEach(it -> networks.put(Network.parse(it), user));
    }
}
