package ru.medkassa.adapters.persistence.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.adapters.persistence.directory.DirectorySettings;
import ru.medkassa.adapters.persistence.directory.Recent;
import ru.medkassa.adapters.persistence.setting.Settings;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.application.identity.ApiUsers;

/** The users of the API, in PostgreSQL and for a few seconds in memory. */
@ApplicationScoped
class JpaApiUsers implements ApiUsers {

    private static final String FIND = "select u from ApiUserRow u left join fetch u.stores where u.login = :login";

    /** Native, since an address that lies in a network is not a word of JPA. */
    private static final String NARROWEST_NETWORK = "select login from medkassa.api_user_network"
            + " where network >>= cast(:address as inet) order by masklen(network) desc limit 1";

    private static final String BIND =
            "insert into medkassa.api_user_network (network, login) values (cast(:network as cidr), :login)";

    @PersistenceContext(unitName = "medkassa")
    private EntityManager entities;

    private Recent<String, Optional<ApiUser>> byLogin;
    private Recent<String, Optional<ApiUser>> byAddress;

    JpaApiUsers() {}

    JpaApiUsers(EntityManager entities, DirectorySettings settings) {
        this.entities = entities;
        keepAnswers(settings);
    }

    @PostConstruct
    void start() {
        keepAnswers(DirectorySettings.from(Settings.ofServer()));
    }

    private void keepAnswers(DirectorySettings settings) {
        byLogin = new Recent<>(settings);
        byAddress = new Recent<>(settings);
    }

    @Override
    public Optional<ApiUser> byLogin(String login) {
        return byLogin.answer(login, this::read);
    }

    @Override
    public Optional<ApiUser> byAddress(String address) {
        return byAddress.answer(withoutZone(address), this::readByAddress);
    }

    @Override
    public void add(ApiUser user, Set<String> networks) {
        entities.persist(ApiUserRow.of(user));
        entities.flush();
        entities.clear();
        networks.forEach(network -> entities.createNativeQuery(BIND)
                .setParameter("network", network)
                .setParameter("login", user.login())
                .executeUpdate());
        byLogin.forget();
        byAddress.forget();
    }

    private Optional<ApiUser> readByAddress(String address) {
        List<?> logins = entities.createNativeQuery(NARROWEST_NETWORK, String.class)
                .setParameter("address", address)
                .getResultList();
        return logins.stream().findFirst().map(String.class::cast).flatMap(this::read);
    }

    private Optional<ApiUser> read(String login) {
        List<ApiUserRow> rows = entities.createQuery(FIND, ApiUserRow.class)
                .setParameter("login", login)
                .getResultList();
        return rows.stream().findFirst().map(ApiUserRow::toApiUser);
    }

    /** A link-local IPv6 address may name our own network card, which says nothing about the peer. */
    private static String withoutZone(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }
}
