package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhoneNetworksTest {

    private static final List<String> LAPTOP =
            List.of("lo 127.0.0.1", "wlan0 192.168.1.20", "eth0 10.0.0.3", "wlan0 fe80::1", "wlan0 2001:db8::5");

    @Test
    void the_address_on_the_way_out_comes_first() throws IOException {
        assertThat(forPhones(LAPTOP, "10.0.0.3")).containsExactly("10.0.0.3 (eth0)", "192.168.1.20 (wlan0)");
        assertThat(forPhones(LAPTOP, "192.168.1.20")).first().isEqualTo("192.168.1.20 (wlan0)");
    }

    @Test
    void a_private_address_comes_before_a_public_one_if_there_is_no_way_out() throws IOException {
        assertThat(forPhones(List.of("eth0 198.51.100.7", "wlan0 192.168.1.20"), ""))
                .containsExactly("192.168.1.20 (wlan0)", "198.51.100.7 (eth0)");
    }

    @Test
    void what_no_phone_reaches_comes_last_also_if_it_is_on_the_way_out() throws IOException {
        assertThat(forPhones(List.of("!tun0 10.8.0.2", "!docker0 172.17.0.1", "wlan0 192.168.1.20"), "10.8.0.2"))
                .containsExactly("192.168.1.20 (wlan0)", "10.8.0.2 (tun0)", "172.17.0.1 (docker0)");
    }

    @Test
    void a_long_address_is_offered_where_a_network_has_no_short_one() throws IOException {
        assertThat(forPhones(List.of("!docker0 172.17.0.1", "wlan0 2001:db8::5", "eth0 10.0.0.3", "eth0 fd00::3"), ""))
                .containsExactly("10.0.0.3 (eth0)", "2001:db8::5 (wlan0)", "172.17.0.1 (docker0)");
    }

    @Test
    void a_computer_without_a_network_has_none() throws IOException {
        assertThat(forPhones(List.of("lo 127.0.0.1", "lo ::1", "eth0 169.254.3.4"), ""))
                .isEmpty();
    }

    @Test
    void this_computer_has_its_own_address_at_least() throws IOException {
        assertThat(NetworkAddress.all()).extracting(NetworkAddress::text).contains("127.0.0.1");
    }

    /** @param all names of networks, with {@code !} before virtual ones, and addresses */
    private static List<String> forPhones(List<String> all, String wayOut) throws UnknownHostException {
        var addresses = new ArrayList<NetworkAddress>();
        for (var each : all) {
            var parts = each.replace("!", "").split(" ", -1);
            addresses.add(new NetworkAddress(InetAddress.getByName(parts[1]), parts[0], each.startsWith("!")));
        }
        var way = wayOut.isEmpty() ? Optional.<InetAddress>empty() : Optional.of(InetAddress.getByName(wayOut));
        return PhoneNetworks.of(addresses, way).stream()
                .map(NetworkAddress::shown)
                .toList();
    }
}
