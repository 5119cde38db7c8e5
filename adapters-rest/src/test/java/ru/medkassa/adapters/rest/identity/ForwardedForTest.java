package ru.medkassa.adapters.rest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForwardedForTest {

    private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

    @Test
    void a_peer_that_is_no_proxy_of_ours_is_not_believed() {
        assertThat(ForwardedFor.client("10.9.9.9", List.of("192.168.1.1"), PROXIES))
                .isEqualTo("10.9.9.9");
    }

    @Test
    void behind_our_proxy_the_last_address_counts() {
        assertThat(ForwardedFor.client("10.0.0.1", List.of("1.1.1.1, 192.168.1.5"), PROXIES))
                .isEqualTo("192.168.1.5");
    }

    @Test
    void a_chain_of_our_proxies_is_walked_to_the_client() {
        assertThat(ForwardedFor.client("10.0.0.1", List.of("192.168.1.5", "10.0.0.2"), PROXIES))
                .isEqualTo("192.168.1.5");
    }

    @Test
    void a_client_that_writes_nonsense_is_the_proxy() {
        assertThat(ForwardedFor.client("10.0.0.1", List.of("192.168.1.5, localhost"), PROXIES))
                .isEqualTo("10.0.0.1");
    }

    @Test
    void a_proxy_that_speaks_for_itself_is_the_caller() {
        assertThat(ForwardedFor.client("10.0.0.1", List.of(), PROXIES)).isEqualTo("10.0.0.1");
        assertThat(ForwardedFor.client("10.0.0.1", List.of("10.0.0.2"), PROXIES))
                .isEqualTo("10.0.0.1");
    }
}
