package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The networks in which a phone may reach this computer. */
public final class PhoneNetworks {

    /** Of the addresses kept for documentation (RFC 5737): nothing is sent there, only the way is looked up. */
    private static final InetSocketAddress FAR_AWAY = new InetSocketAddress("203.0.113.1", 9);

    private PhoneNetworks() {}

    /**
     * Those that a phone may reach, the likeliest first.
     *
     * @param wayOut the address from which this computer reaches others
     */
    public static List<NetworkAddress> of(List<NetworkAddress> all, Optional<InetAddress> wayOut) {
        var reachable = all.stream()
                .filter(each ->
                        !each.address().isLoopbackAddress() && !each.address().isLinkLocalAddress())
                .toList();
        return reachable.stream()
                .filter(each -> isIpv4(each)
                        || reachable.stream()
                                .noneMatch(other ->
                                        isIpv4(other) && other.network().equals(each.network())))
                .sorted(Comparator.comparing(NetworkAddress::isVirtual)
                        .thenComparing(each -> !isIpv4(each))
                        .thenComparing(each -> !wayOut.equals(Optional.of(each.address())))
                        .thenComparing(each -> !each.address().isSiteLocalAddress()))
                .toList();
    }

    /** Where a network has both kinds, phones reach this one, and the others come and go. */
    private static boolean isIpv4(NetworkAddress address) {
        return address.address() instanceof Inet4Address;
    }

    /** The address from which this computer reaches others; empty if it has no way to them. */
    public static Optional<InetAddress> onTheWayOut() {
        try (var socket = new DatagramSocket()) {
            socket.connect(FAR_AWAY);
            return Optional.of(socket.getLocalAddress());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
