package ru.medkassa.adapters.rest.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkAddressTest {

    @Test
    void an_ipv4_address_in_ipv6_clothes_is_the_ipv4_address() {
        assertThat(NetworkAddress.parse("::ffff:10.1.2.3")).contains("10.1.2.3");
    }

    @Test
    void spellings_of_one_ipv6_address_are_one() {
        assertThat(NetworkAddress.parse("[FE80::1%eth0]")).isEqualTo(NetworkAddress.parse("fe80:0:0:0:0:0:0:1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "localhost", "hospital.example", "1.2.3", "256.1.1.1", "10.0.0.0/8", "abc", "::g", ":::"})
    void a_name_or_a_malformed_address_is_none(String text) {
        assertThat(NetworkAddress.parse(text)).isEmpty();
    }
}
