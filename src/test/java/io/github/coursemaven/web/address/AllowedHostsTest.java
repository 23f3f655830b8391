package io.github.coursemaven.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

    @ParameterizedTest
    @CsvSource({
        "lab.local, lab.local, true",
        "lab.local, other.local, false",
        "lab.local, a.lab.local, false",
        "' Lab.Local. ', lab.local, true",
        "büro.intern, xn--bro-hoa.intern, true",
        "localhost, localhost, true",
        "127.0.0.1, 127.0.0.1, false",
    })
    void a_name_allows_the_host_of_that_name_only(String entry, String host, boolean allowed) {
        assertThat(AllowedHosts.of(List.of(entry)).name(host)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "127.1, 127.0.0.1, true",
        "2130706433, 127.0.0.1, true",
        "10.0.0.0/8, 10.9.8.7, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "::1, ::1, true",
        "[::1], ::1, true",
        "FD00::/8, fd12::1, true",
        "lab.local, 127.0.0.1, false",
    })
    void an_address_or_a_range_allows_what_is_in_it(String entry, String address, boolean allowed)
            throws UnknownHostException {
        assertThat(AllowedHosts.of(List.of(entry)).address(InetAddress.getByName(address)))
                .isEqualTo(allowed);
    }

    @Test
    void blank_entries_allow_nothing() {
        assertThat(AllowedHosts.of(List.of("", " "))).isEqualTo(AllowedHosts.of(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8080",
                "http://lab.local/",
                "lab.local/wiki",
                "*.local",
                "user@lab.local",
                "lab.local?x",
                "[::1",
                "256.0.0.1",
                "a_b",
            })
    void an_entry_that_cannot_be_a_host_is_refused_with_its_name(String entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedHosts.of(List.of("lab.local", entry)))
                .withMessage("'" + entry + "' is not a host, an address or a range of addresses;"
                        + " write for example lab.local, 10.1.2.3 or 10.0.0.0/8");
    }

    @Test
    void a_range_with_too_many_bits_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedHosts.of(List.of("10.0.0.0/99")))
                .withMessage("'10.0.0.0/99' is not a range: an IPv4 address has 32 bits; write for example 10.0.0.0/8");
    }
}
