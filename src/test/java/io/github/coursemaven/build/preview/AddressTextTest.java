package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTextTest {

    @ParameterizedTest
    @CsvSource({
        "192.168.0.20, 192.168.0.20",
        "10.0.0.1, 10.0.0.1",
        "2001:db8:0:0:0:0:0:5, 2001:db8::5",
        "2001:db8:0:0:1:0:0:0, 2001:db8:0:0:1::",
        "2001:db8:0:0:1:0:0:7, 2001:db8::1:0:0:7",
        "2001:db8:1:2:0:4:5:6, 2001:db8:1:2:0:4:5:6",
        "2001:db8:10:0:0:100:0:20, 2001:db8:10::100:0:20",
        "0:0:0:0:0:0:0:1, ::1",
        "0:0:0:0:0:0:0:0, ::",
    })
    void an_address_is_written_as_browsers_write_it(String address, String text) throws UnknownHostException {
        assertThat(AddressText.of(InetAddress.getByName(address))).isEqualTo(text);
    }

    @Test
    void an_address_is_written_without_the_number_of_its_interface() throws UnknownHostException {
        var bytes = InetAddress.getByName("2001:db8::5").getAddress();
        assertThat(AddressText.of(Inet6Address.getByAddress("", bytes, 3))).isEqualTo("2001:db8::5");
    }
}
