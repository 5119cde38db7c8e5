package ru.medkassa.application.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds out which user of the API is calling. A disabled user is nobody. */
@Singleton
public class IdentifyCaller {

    private final ApiUsers users;
    private final Passwords passwords;

    @Inject
    public IdentifyCaller(ApiUsers users, Passwords passwords) {
        this.users = users;
        this.passwords = passwords;
    }

    public Optional<ApiUser> execute(Credentials credentials) {
        return credentials.fold(this::byPassword, this::byAddress);
    }

    private Optional<ApiUser> byPassword(Credentials.Password shown) {
        Optional<ApiUser> user = users.byLogin(shown.login()).filter(ApiUser::enabled);
        boolean matches = passwords.matches(shown.password(), user.flatMap(ApiUser::passwordHash));
        return user.filter(it -> matches);
    }

    private Optional<ApiUser> byAddress(Credentials.Address shown) {
        return users.byAddress(shown.address()).filter(ApiUser::enabled);
    }
}
