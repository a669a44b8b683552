package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTests {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0/0, 255.1.2.3, true",
        "::/0, 2001:db8::1, true",
        "0.0.0.0/0, ::1, false",
        "::/0, 1.2.3.4, false",
        "128.0.0.0/1, 128.0.0.0, true",
        "128.0.0.0/1, 127.255.255.255, false",
        "10.1.2.0/23, 10.1.3.255, true",
        "10.1.2.0/23, 10.1.4.0, false",
        "10.1.2.3/32, 10.1.2.3, true",
        "10.1.2.3/32, 10.1.2.2, false",
        "10.1.2.3, 10.1.2.2, false",
        "10.1.2.3/24, 10.1.2.9, true",
        "2001:db8::1/128, 2001:db8::1, true",
        "2001:db8::1/128, 2001:db8::, false",
        "2001:db8::1, 2001:db8::, false",
        "::ffff:10.0.0.1, 10.0.0.1, true",
        "10.0.0.0/8, 10, false",
        "10.0.0.0/8, not an address, false",
        "10.0.0.0/8, '', false",
    })
    void anAddressIsInItWhoseFirstBitsAreTheSame(String network, String address, boolean contains) {
        assertThat(Network.read(network).orElseThrow().contains(address)).isEqualTo(contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/33",
                "::/129",
                "10.0.0.0/",
                "10.0.0.0/-1",
                "10.0.0.0/x",
                "10.0.0.0/0008",
                "10/8",
                "10.0/16",
                "1.2.3.4.5",
                "localhost",
                "",
                "/8",
                "10.0.0.0/8/8",
            })
    void otherTextIsNoNetwork(String text) {
        assertThat(Network.read(text)).isEmpty();
    }
}
