package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class TrustedHostsTest {

    @Test
    void names_have_the_port() throws UnknownHostException {
        assertThat(TrustedHosts.ofThisComputer(1948).names())
                .containsExactlyInAnyOrder("localhost:1948", "127.0.0.1:1948", "[::1]:1948");
        assertThat(TrustedHosts.of(InetAddress.getByName("2001:db8::5"), 1948).names())
                .containsExactly("[2001:db8::5]:1948");
    }

    @Test
    void browsers_leave_out_the_usual_port() throws UnknownHostException {
        assertThat(TrustedHosts.ofThisComputer(80).names())
                .containsExactlyInAnyOrder(
                        "localhost", "127.0.0.1", "[::1]", "localhost:80", "127.0.0.1:80", "[::1]:80");
        assertThat(TrustedHosts.of(InetAddress.getByName("192.0.2.7"), 80).names())
                .containsExactlyInAnyOrder("192.0.2.7", "192.0.2.7:80");
    }
}
