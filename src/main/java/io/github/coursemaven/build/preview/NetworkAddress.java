package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of this computer.
 *
 * @param network the name of its interface, such as {@code wlan0}; on Windows, that of the device
 * @param isVirtual whether only programs of this computer, or of a distant network, are behind it
 */
public record NetworkAddress(InetAddress address, String network, boolean isVirtual) {

    private static final Pattern OF_PROGRAMS = Pattern.compile(
            "(?:docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|lxc|lxd|podman|cni|tun|tap|utun|wg|zt|tailscale).*"
                    + "|.*(?:Hyper-V Virtual|VirtualBox Host-Only|VMware Virtual|WireGuard|Wintun|OpenVPN|ZeroTier).*",
            Pattern.CASE_INSENSITIVE);

    /** All addresses of this computer. */
    public static List<NetworkAddress> all() throws IOException {
        var addresses = new ArrayList<NetworkAddress>();
        for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (network.isUp()) {
                var name = Optional.ofNullable(network.getDisplayName()).orElseGet(network::getName);
                var isVirtual = network.isPointToPoint() || isOfPrograms(name) || isOfPrograms(network.getName());
                network.inetAddresses()
                        .map(address -> new NetworkAddress(address, name, isVirtual))
                        .forEach(addresses::add);
            }
        }
        return addresses;
    }

    /** The address, and the name of its network. */
    public String shown() {
        return text() + " (" + network + ")";
    }

    /** Whether a network, or its device, has a name that programs give to theirs. */
    static boolean isOfPrograms(String name) {
        return OF_PROGRAMS.matcher(name).matches();
    }

    /** The address, as browsers write it. */
    public String text() {
        return AddressText.of(address);
    }
}
