package ru.medkassa.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.domain.organization.OrganizationId;

class IdentifyCallerTest {

    private static final String PASSWORD = "пароль: 1";

    private final InMemoryApiUsers users = new InMemoryApiUsers();
    private final CountingPasswords passwords = new CountingPasswords();
    private final IdentifyCaller identifyCaller = new IdentifyCaller(users, passwords);

    @Test
    void a_user_is_identified_by_login_and_password() {
        ApiUser user = user("Касса", Optional.of(passwords.hash(PASSWORD)), true);

        assertThat(byPassword("Касса", PASSWORD)).contains(user);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "пароль: 2", "hash of пароль: 1"})
    void a_user_with_another_password_is_nobody(String password) {
        user("Касса", Optional.of(passwords.hash(PASSWORD)), true);

        assertThat(byPassword("Касса", password)).isEmpty();
    }

    @Test
    void an_unknown_login_takes_as_long_as_a_known_one() {
        assertThat(byPassword("Касса", PASSWORD)).isEmpty();

        assertThat(passwords.comparisons()).isEqualTo(1);
    }

    @Test
    void a_disabled_user_is_nobody_and_takes_as_long() {
        user("Касса", Optional.of(passwords.hash(PASSWORD)), false, "10.0.0.0/8");

        assertThat(byPassword("Касса", PASSWORD)).isEmpty();
        assertThat(passwords.comparisons()).isEqualTo(1);
        assertThat(byAddress("10.0.0.1")).isEmpty();
    }

    @Test
    void a_user_who_has_no_password_is_not_identified_by_one() {
        user("Касса", Optional.empty(), true, "10.0.0.0/8");

        assertThat(byPassword("Касса", "")).isEmpty();
        assertThat(passwords.comparisons()).isEqualTo(1);
    }

    @Test
    void a_user_is_identified_by_the_address_of_its_network() {
        ApiUser user = user("Касса", Optional.empty(), true, "10.0.0.0/8");

        assertThat(byAddress("10.1.2.3")).contains(user);
        assertThat(byAddress("11.1.2.3")).isEmpty();
        assertThat(passwords.comparisons()).isZero();
    }

    @Test
    void a_disabled_user_of_the_narrower_network_is_not_replaced_by_that_of_the_wider() {
        user("Вся сеть", Optional.empty(), true, "10.0.0.0/8");
        user("Касса", Optional.empty(), false, "10.1.0.0/16");

        assertThat(byAddress("10.1.2.3")).isEmpty();
    }

    @Test
    void a_password_is_never_shown() {
        assertThat(new Credentials.Password("Касса", PASSWORD).toString())
                .contains("Касса")
                .doesNotContain(PASSWORD);
        assertThat(user("Касса", Optional.of("hash"), true).toString())
                .contains("Касса")
                .doesNotContain("hash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a:b", ":"})
    void a_login_is_not_blank_and_has_no_colon(String login) {
        assertThatIllegalArgumentException().isThrownBy(() -> user(login, Optional.empty(), true));
    }

    private ApiUser user(String login, Optional<String> hash, boolean enabled, String... networks) {
        ApiUser user = new ApiUser(login, hash, Role.CASH_DESK_CLIENT, enabled, new OrganizationId(1), Set.of());
        users.add(user, Set.of(networks));
        return user;
    }

    private Optional<ApiUser> byPassword(String login, String password) {
        return identifyCaller.execute(new Credentials.Password(login, password));
    }

    private Optional<ApiUser> byAddress(String address) {
        return identifyCaller.execute(new Credentials.Address(address));
    }
}
