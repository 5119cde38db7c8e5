package ru.medkassa.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisEndpointTest {

    private static final MisAccess NOTHING = new MisAccess.Nothing();
    private static final MisAccess BASIC = new MisAccess.Basic("медкасса", new Secret("s e:cret"));
    private static final MisAccess BEARER = new MisAccess.Bearer(new Secret("token"));
    private static final MisAccess UNREADABLE = new MisAccess.Unreadable(Optional.of("медкасса"));

    @Test
    void a_system_can_be_called_unless_its_secret_cannot_be_read() {
        assertThat(endpoint("https://mis", NOTHING).isUsable()).isTrue();
        assertThat(endpoint("https://mis", BASIC).isUsable()).isTrue();
        assertThat(endpoint("https://mis", BEARER).isUsable()).isTrue();
        assertThat(endpoint("https://mis", UNREADABLE).isUsable()).isFalse();
    }

    @Test
    void a_connection_that_is_shown_does_not_show_its_secret() {
        assertThat(endpoint("https://mis", BASIC) + " " + endpoint("https://mis", BEARER))
                .doesNotContain("cret")
                .doesNotContain("token]")
                .contains("***");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1", "https://mis.clinic.example:8443", "http://[::1]:80/mis/v2"})
    void an_address_is_a_host_with_or_without_a_folder(String address) {
        assertThat(endpoint(address, NOTHING).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mis.example",
                "ftp://mis",
                "https://mis/",
                "https://a:b@mis",
                "http://mis/?x=1",
                "http://m m"
            })
    void what_is_no_address_is_refused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> endpoint(address, NOTHING));
    }

    @Test
    void limits_are_kept_at_both_ends() {
        assertThat(MisEndpoint.isConnectTimeout(Duration.ofMillis(100))).isTrue();
        assertThat(MisEndpoint.isConnectTimeout(Duration.ofMillis(99))).isFalse();
        assertThat(MisEndpoint.isConnectTimeout(Duration.ofMillis(60_001))).isFalse();
        assertThat(MisEndpoint.isAnswerTimeout(Duration.ofSeconds(300))).isTrue();
        assertThat(MisEndpoint.isAnswerTimeout(Duration.ofSeconds(301))).isFalse();
        assertThat(MisEndpoint.isParallel(64)).isTrue();
        assertThat(MisEndpoint.isParallel(65)).isFalse();
        assertThat(MisEndpoint.isParallel(0)).isFalse();
    }

    private static MisEndpoint endpoint(String address, MisAccess access) {
        return new MisEndpoint(
                address,
                access,
                Optional.empty(),
                MisEndpoint.CONNECT_TIMEOUT,
                MisEndpoint.ANSWER_TIMEOUT,
                MisEndpoint.PARALLEL,
                false);
    }
}
