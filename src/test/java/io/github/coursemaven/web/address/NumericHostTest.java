package io.github.coursemaven.web.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericHostTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0.0.0",
        "0x, 0.0.0.0",
        "1, 0.0.0.1",
        "127.1, 127.0.0.1",
        "127.0.1, 127.0.0.1",
        "127.0.0.1, 127.0.0.1",
        "127.0.0.1., 127.0.0.1",
        "2130706433, 127.0.0.1",
        "0x7f000001, 127.0.0.1",
        "0x7f.1, 127.0.0.1",
        "0177.0.0.01, 127.0.0.1",
        "017700000001, 127.0.0.1",
        "10.0xff.0377.1, 10.255.255.1",
        "192.168.257, 192.168.1.1",
        "169.254.43518, 169.254.169.254",
        "1.16777215, 1.255.255.255",
        "4294967295, 255.255.255.255",
        "255.255.255.255, 255.255.255.255",
    })
    void a_host_of_numbers_is_an_address(String host, String address) {
        assertThat(NumericHost.canonical(host)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "1.org", "1.2.3.4.5", "1..2", "a.1", "0xg", "1.2.3.4..", "::1", "", "."})
    void another_host_stays_as_it_is(String host) {
        assertThat(NumericHost.canonical(host)).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4294967296",
                "0x100000000",
                "256.1.1.1",
                "1.2.3.256",
                "1.2.65536",
                "1.16777216",
                "08.0.0.1",
                "0999",
                "99999999999999999999",
                "0xffffffffffffffffff",
            })
    void a_number_that_is_too_large_or_not_octal_is_not_an_address(String host) {
        assertThatIllegalArgumentException().isThrownBy(() -> NumericHost.canonical(host));
    }
}
