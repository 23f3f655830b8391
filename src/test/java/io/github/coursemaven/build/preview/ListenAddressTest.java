package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** On which addresses the operating system lets others reach a preview. */
class ListenAddressTest {

    /** In Linux's tables of connections: the state of a socket that waits for others. */
    private static final String LISTENING = "0A";

    /** Of IPv4, as addresses of IPv6 and of the tables, whose words have the bytes of this processor. */
    private static final Map<String, String> LOOPBACK =
            Map.of("0100007F", "127.0.0.1", "0000000000000000FFFF00000100007F", "127.0.0.1");

    @Test
    void other_computers_do_not_reach_the_slides() throws Exception {
        try (var preview = Preview.start(0, Optional.empty(), EarlyPages.NONE)) {
            var port = URI.create(preview.address()).getPort();
            for (var address : NetworkAddress.all()) {
                assertThat(answers(address.address(), port))
                        .as(address.text())
                        .isEqualTo(address.address().equals(InetAddress.getLoopbackAddress()));
            }
        }
    }

    @Test
    void the_system_says_that_the_slides_are_on_the_loopback_address_alone() throws Exception {
        try (var preview = Preview.start(0, Optional.empty(), EarlyPages.NONE)) {
            assertThat(addresses(URI.create(preview.address()).getPort())).containsExactly("127.0.0.1");
        }
    }

    @Test
    void phones_reach_the_remote_control_on_one_address_and_the_slides_on_none() throws Exception {
        var own = PhoneNetworks.of(NetworkAddress.all(), PhoneNetworks.onTheWayOut());
        assumeTrue(!own.isEmpty(), "this computer is not connected to a network");
        var address = own.get(0).address();
        try (var preview = Preview.start(0, Optional.empty(), EarlyPages.NONE)) {
            var remote = URI.create(preview.control(address));
            assertThat(remote.getHost()).isEqualTo(AddressText.inUrl(address));
            for (var each : NetworkAddress.all()) {
                var isSlides = each.address().equals(InetAddress.getLoopbackAddress())
                        && remote.getPort() == URI.create(preview.address()).getPort();
                assertThat(answers(each.address(), remote.getPort()))
                        .as(each.text())
                        .isEqualTo(each.address().equals(address) || isSlides);
            }
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 5_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Addresses on which somebody listens on a port. */
    private static Set<String> addresses(int port) throws IOException {
        var tables = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
        assumeTrue(tables.stream().allMatch(Files::isReadable), "only Linux has these tables");
        var wanted = ":" + HexFormat.of().withUpperCase().toHexDigits((short) port);
        var found = new TreeSet<String>();
        for (var table : tables) {
            for (var line : Files.readAllLines(table)) {
                var fields = List.of(line.strip().split(" +"));
                if (fields.get(1).endsWith(wanted) && fields.get(3).equals(LISTENING)) {
                    var address = fields.get(1).substring(0, fields.get(1).indexOf(':'));
                    found.add(LOOPBACK.getOrDefault(address, address));
                }
            }
        }
        return found;
    }
}
