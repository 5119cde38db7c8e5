package ru.medkassa.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.application.identity.TestApiUsers.aClientOf;
import static ru.medkassa.application.identity.TestApiUsers.disabled;
import static ru.medkassa.application.identity.TestApiUsers.withoutPassword;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.organization.Organization;

/** What every {@link ApiUsers} keeps to. */
public abstract class ApiUsersContract extends PortContract {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final int network = NETWORKS.incrementAndGet();

    @Test
    void a_user_is_found_by_the_login_as_it_was_taken_in() {
        Organization hospital = aHospital(3);
        ApiUser user = added(
                aClientOf(hospital, hospital.stores().get(0), hospital.stores().get(2)));

        assertThat(byLogin(user.login())).contains(user);
    }

    @Test
    void a_user_without_stores_or_a_password_is_found_as_it_was_taken_in() {
        ApiUser auditor = added(new ApiUser(
                "Аудитор № " + network,
                Optional.empty(),
                Role.AUDITOR,
                true,
                aHospital(1).id(),
                Set.of()));

        assertThat(byLogin(auditor.login())).contains(auditor);
    }

    @Test
    void a_login_that_nobody_has_is_not_found() {
        ApiUser user = added(aClientOf(aHospital(1)));

        assertThat(byLogin(user.login() + " ")).isEmpty();
        assertThat(byLogin("%")).isEmpty();
        assertThat(byLogin("")).isEmpty();
    }

    @Test
    void a_disabled_user_is_found_and_is_disabled() {
        ApiUser user = added(disabled(aClientOf(aHospital(1))), ipv4("0.0/16"));

        assertThat(byLogin(user.login())).contains(user);
        assertThat(byAddress(ipv4("1.2"))).contains(user);
    }

    @Test
    void a_login_is_taken_in_once() {
        ApiUser user = added(aClientOf(aHospital(1)));

        assertThatThrownBy(() -> added(disabled(user))).isInstanceOf(RuntimeException.class);

        assertThat(byLogin(user.login())).contains(user);
    }

    @Test
    void a_user_is_found_by_every_address_of_each_of_its_networks() {
        ApiUser user = added(withoutPassword(aClientOf(aHospital(1))), ipv4("8.0/21"), ipv6("0:0:0:0:0/64"));

        assertThat(byAddress(ipv4("8.0"))).contains(user);
        assertThat(byAddress(ipv4("15.255"))).contains(user);
        assertThat(byAddress(ipv6(":1"))).contains(user);
        assertThat(byAddress(ipv6("0:ffff:ffff:ffff:ffff"))).contains(user);
        assertThat(byAddress(ipv6("0000:0:00:0:000A"))).contains(user);
    }

    @Test
    void an_address_outside_of_every_network_is_nobodys() {
        ApiUser user = added(aClientOf(aHospital(1)), ipv4("8.0/21"), ipv6(":/64"));

        assertThat(byLogin(user.login())).isPresent();
        assertThat(byAddress(ipv4("7.255"))).isEmpty();
        assertThat(byAddress(ipv4("16.0"))).isEmpty();
        assertThat(byAddress(ipv6("1::1"))).isEmpty();
    }

    @Test
    void of_several_networks_the_narrowest_counts() {
        Organization hospital = aHospital(1);
        ApiUser wide = added(aClientOf(hospital), ipv4("0.0/16"), ipv6(":/48"));
        ApiUser single = added(aClientOf(hospital), ipv4("5.7/32"), ipv6("5::7/128"));
        ApiUser narrow = added(aClientOf(hospital), ipv4("5.0/24"), ipv6("5::/64"));

        assertThat(byAddress(ipv4("5.7"))).contains(single);
        assertThat(byAddress(ipv4("5.8"))).contains(narrow);
        assertThat(byAddress(ipv4("6.7"))).contains(wide);
        assertThat(byAddress(ipv6("5::7"))).contains(single);
        assertThat(byAddress(ipv6("5::8"))).contains(narrow);
        assertThat(byAddress(ipv6("6::7"))).contains(wide);
    }

    @Test
    void a_network_belongs_to_one_user() {
        Organization hospital = aHospital(1);
        ApiUser first = added(aClientOf(hospital), ipv4("0.0/16"));
        ApiUser second = aClientOf(hospital);

        assertThatThrownBy(() -> added(second, ipv4("0.0/16"))).isInstanceOf(RuntimeException.class);

        assertThat(byAddress(ipv4("0.1"))).contains(first);
        assertThat(byLogin(second.login())).isEmpty();
    }

    /** In a network of this test alone. */
    private String ipv4(String rest) {
        return "10." + network + "." + rest;
    }

    private String ipv6(String rest) {
        return "2001:db8:" + Integer.toHexString(network) + ":" + rest;
    }

    private ApiUser added(ApiUser user, String... networks) {
        change(() -> ports().apiUsers().add(user, Set.of(networks)));
        return user;
    }

    private Optional<ApiUser> byLogin(String login) {
        return inTransaction(() -> ports().apiUsers().byLogin(login));
    }

    private Optional<ApiUser> byAddress(String address) {
        return inTransaction(() -> ports().apiUsers().byAddress(address));
    }
}
