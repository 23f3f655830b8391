package io.github.coursemaven.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Tells which hosts are not on the public internet, and may therefore not be asked; unless the user allows them. */
public final class PrivateHosts {

    private final AllowedHosts allowed;
    private final Resolver resolver;

    /**
     * @param allowed names, addresses and ranges such as {@code 10.0.0.0/8}
     * @throws IllegalArgumentException if an entry with a slash is no range
     */
    public PrivateHosts(List<String> allowed, Resolver resolver) {
        this.allowed = AllowedHosts.of(allowed);
        this.resolver = resolver;
    }

    /** Whether the user allows a host by its name, or by the address that its name is. */
    public boolean isAllowed(String host) {
        return allowed.name(host) || (AddressRange.isAddress(host) && allowed.address(literal(host)));
    }

    /**
     * Why the host of a URL may not be asked, as far as its addresses tell; each of them must be public or allowed.
     *
     * @throws UnknownHostException if the host has no address, or if it cannot be known now
     */
    public Optional<String> refusal(WebAddress address) throws UnknownHostException {
        var host = address.host();
        for (var found : resolver.addresses(host)) {
            if (SpecialAddresses.contains(found) && !allowed.name(host) && !allowed.address(found)) {
                return Optional.of(complaint(host));
            }
        }
        return Optional.empty();
    }

    /** The same for a URL whose host a proxy looks up, so that nothing is known of a name. */
    public Optional<String> refusalWithoutLookup(WebAddress address) {
        var host = address.host();
        return AddressRange.isAddress(host) && SpecialAddresses.contains(literal(host)) && !isAllowed(host)
                ? Optional.of(complaint(host))
                : Optional.empty();
    }

    /** What is to be said of a URL whose host is private. */
    public static String complaint(String host) {
        return "leads to a private address, which is not asked; name '" + host + "' in 'allowPrivateHosts' to check it";
    }

    private static InetAddress literal(String host) {
        return AddressRange.parse(host).start();
    }
}
