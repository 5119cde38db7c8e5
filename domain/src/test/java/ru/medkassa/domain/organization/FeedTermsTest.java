package ru.medkassa.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTermsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final MisAccess BASIC = new MisAccess.Basic("медкасса", new Secret("secret"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1",
                "https://mis.clinic.example:8443/feed/",
                "http://[::1]:80/mis/feed?store=17&key=a%2Fb",
                "https://mis?x=1"
            })
    void an_address_may_have_a_query_string(String address) {
        assertThat(new FeedTerms(address, MINUTE).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mis.example/feed", "ftp://mis/feed", "https://a:b@mis/feed", "http://mis/#x", "http://m m/"
            })
    void what_is_no_address_is_refused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FeedTerms(address, MINUTE));
    }

    @Test
    void limits_are_kept_at_both_ends() {
        String longest = "https://mis/" + "a".repeat(1012);
        assertThat(FeedTerms.isAddress(longest)).isTrue();
        assertThat(FeedTerms.isAddress(longest + "a")).isFalse();
        assertThat(FeedTerms.isEvery(Duration.ofSeconds(10))).isTrue();
        assertThat(FeedTerms.isEvery(Duration.ofSeconds(9))).isFalse();
        assertThat(FeedTerms.isEvery(Duration.ofSeconds(86_400))).isTrue();
        assertThat(FeedTerms.isEvery(Duration.ofSeconds(86_401))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mis.example:8443",
                "https://MIS.example:8443/feed?key=1",
                "https://mis.example:8443?a=/b"
            })
    void the_server_that_was_given_the_secret_may_have_it_again(String address) {
        assertThat(new FeedTerms(address, MINUTE).keepsTheSecretOf(endpoint(BASIC)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://mis.example:8443/feed",
                "https://mis.example/feed",
                "https://mis.example:84433/feed",
                "https://other.example:8443/feed?https://mis.example:8443"
            })
    void no_other_server_is_told_a_secret(String address) {
        FeedTerms elsewhere = new FeedTerms(address, MINUTE);
        assertThat(elsewhere.keepsTheSecretOf(endpoint(BASIC))).isFalse();
        assertThat(elsewhere.keepsTheSecretOf(endpoint(new MisAccess.Bearer(new Secret("token")))))
                .isFalse();
        assertThat(elsewhere.keepsTheSecretOf(endpoint(new MisAccess.Unreadable(Optional.empty()))))
                .isFalse();
        assertThat(elsewhere.keepsTheSecretOf(endpoint(new MisAccess.Nothing())))
                .isTrue();
    }

    private static MisEndpoint endpoint(MisAccess access) {
        return new MisEndpoint(
                "https://mis.example:8443/mis",
                access,
                Optional.empty(),
                MisEndpoint.CONNECT_TIMEOUT,
                MisEndpoint.ANSWER_TIMEOUT,
                MisEndpoint.PARALLEL,
                false);
    }
}
