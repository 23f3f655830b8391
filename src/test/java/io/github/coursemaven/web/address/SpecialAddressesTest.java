package io.github.coursemaven.web.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first and the last address of each block that is not on the public internet, and those before and after it. */
class SpecialAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.255.255.255",
        "10.0.0.0, 10.255.255.255",
        "100.64.0.0, 100.127.255.255",
        "127.0.0.0, 127.255.255.255",
        "169.254.0.0, 169.254.255.255",
        "172.16.0.0, 172.31.255.255",
        "192.0.0.0, 192.0.0.255",
        "192.0.2.0, 192.0.2.255",
        "192.168.0.0, 192.168.255.255",
        "198.18.0.0, 198.19.255.255",
        "198.51.100.0, 198.51.100.255",
        "203.0.113.0, 203.0.113.255",
        "224.0.0.0, 239.255.255.255",
        "240.0.0.0, 255.255.255.255",
        "::, ::1",
        "::7f00:1, ::ffff:ffff",
        "::ffff:10.0.0.1, ::ffff:192.168.0.1",
        "64:ff9b::10.0.0.1, 64:ff9b::7f00:1",
        "64:ff9b:1::, 64:ff9b:1:ffff:ffff:ffff:ffff:ffff",
        "100::, 100::ffff:ffff:ffff:ffff",
        "2001::, 2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
        "2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
        "2002:a00:1::, 2002:7f00:1::1",
        "fc00::, fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "fe80::, febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "fec0::, feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        "ff00::, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    })
    void both_ends_of_a_block_are_special(String first, String last) throws UnknownHostException {
        assertThat(isSpecial(first)).isTrue();
        assertThat(isSpecial(last)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "9.255.255.255, 11.0.0.0",
        "100.63.255.255, 100.128.0.0",
        "126.255.255.255, 128.0.0.0",
        "169.253.255.255, 169.255.0.0",
        "172.15.255.255, 172.32.0.0",
        "191.255.255.255, 192.0.1.0",
        "192.0.3.0, 192.167.255.255",
        "192.169.0.0, 198.17.255.255",
        "198.20.0.0, 198.51.99.255",
        "198.51.101.0, 203.0.112.255",
        "203.0.114.0, 223.255.255.255",
        "1.0.0.0, 8.8.8.8",
        "64:ff9b::8.8.8.8, 64:ff9b::808:808",
        "64:ff9b:2::, 64:ff9b:0:1::1",
        "100:0:0:1::, ff::1",
        "2001:200::, 2000:ffff::1",
        "2001:db7:ffff::1, 2001:db9::",
        "2002:808:808::, 2002:808:808::1",
        "2a00:1450:4001::1, 2606:4700::1111",
        "fbff::1, fe00::1",
        "::1:0:0, ::ffff:8.8.8.8",
    })
    void their_neighbours_are_not(String one, String other) throws UnknownHostException {
        assertThat(isSpecial(one)).isFalse();
        assertThat(isSpecial(other)).isFalse();
    }

    private static boolean isSpecial(String address) throws UnknownHostException {
        return SpecialAddresses.contains(InetAddress.getByName(address));
    }
}
