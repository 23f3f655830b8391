package io.github.coursemaven.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.0.0.0, true",
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 9.255.255.255, false",
        "10.0.0.0/8, 11.0.0.0, false",
        "100.64.0.0/10, 100.127.255.255, true",
        "100.64.0.0/10, 100.128.0.0, false",
        "192.168.1.128/25, 192.168.1.127, false",
        "192.168.1.128/25, 192.168.1.128, true",
        "0.0.0.0/0, 203.0.113.9, true",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3/32, 10.1.2.3, true",
        "10.1.2.3/32, 10.1.2.2, false",
        "fc00::/7, fdff::1, true",
        "fc00::/7, fe00::1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "::1/128, ::2, false",
        "::/0, 2001:db8::1, true",
        "::/0, 10.0.0.1, false",
        "0.0.0.0/0, ::1, false",
        "::ffff:10.0.0.0, 10.0.0.0, true",
    })
    void a_range_holds_the_addresses_that_begin_with_its_bits(String range, String address, boolean held)
            throws UnknownHostException {
        assertThat(AddressRange.parse(range).contains(InetAddress.getByName(address)))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, true",
        "::1, true",
        "fe80::1, true",
        "::ffff:10.0.0.1, true",
        "localhost, false",
        "10.0.1, false",
        "2130706433, false",
        "[::1], false",
        "cafe, false",
        "'', false",
    })
    void an_address_is_told_from_a_name_without_a_name_server(String text, boolean isAddress) {
        assertThat(AddressRange.isAddress(text)).isEqualTo(isAddress);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/33, an IPv4 address has 32 bits; write for example 10.0.0.0/8",
        "10.0.0.0/99, an IPv4 address has 32 bits; write for example 10.0.0.0/8",
        "10.0.0.0/-1, an IPv4 address has 32 bits; write for example 10.0.0.0/8",
        "10.0.0.0/, an IPv4 address has 32 bits; write for example 10.0.0.0/8",
        "10.0.0.0/eight, an IPv4 address has 32 bits; write for example 10.0.0.0/8",
        "10.0.0.0/255.0.0.0, an IPv4 address has 32 bits; write for example 10.0.0.0/8",
        "fd00::/129, an IPv6 address has 128 bits; write for example fd00::/8",
        "fd00::/1/2, an IPv6 address has 128 bits; write for example fd00::/8",
    })
    void a_range_of_more_bits_than_an_address_has_is_refused(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressRange.parse(text))
                .withMessage("'" + text + "' is not a range: " + reason);
    }

    @ParameterizedTest
    @CsvSource({"10.0.0/8", "256.0.0.1/8", "intranet/8", "/8", "127.0.0.1:8080", "1::2::3", "http://10.0.0.1/"})
    void anything_but_an_address_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressRange.parse(text))
                .withMessage("'" + text + "' is not a host, an address or a range of addresses;"
                        + " write for example lab.local, 10.1.2.3 or 10.0.0.0/8");
    }
}
