package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An address of this computer.
 *
 * @param network the name of its interface, such as {@code wlan0}
 * @param isVirtual whether only programs of this computer, or of a distant network, are behind it
 */
public record NetworkAddress(InetAddress address, String network, boolean isVirtual) {

    private static final String OF_PROGRAMS =
            "(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|lxc|lxd|podman|cni|tun|tap|utun|wg|zt|tailscale).*";

    /** All addresses of this computer. */
    public static List<NetworkAddress> all() throws IOException {
        var addresses = new ArrayList<NetworkAddress>();
        for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (network.isUp()) {
                var isVirtual = network.isPointToPoint() || network.getName().matches(OF_PROGRAMS);
                network.inetAddresses()
                        .map(address -> new NetworkAddress(address, network.getName(), isVirtual))
                        .forEach(addresses::add);
            }
        }
        return addresses;
    }

    /** The address, and the name of its network. */
    public String shown() {
        return text() + " (" + network + ")";
    }

    /** The address without the name of a network in it. */
    public String text() {
        return address.getHostAddress().replaceFirst("%.*", "");
    }
}
