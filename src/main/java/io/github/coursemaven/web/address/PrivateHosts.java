package io.github.coursemaven.web.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/** Refuses hosts that are not on the public internet, unless the user allows them. */
public final class PrivateHosts {

    private final AllowedHosts allowed;
    private final Resolver resolver;

    /**
     * @param allowed names, addresses and ranges such as {@code 10.0.0.0/8}
     * @throws IllegalArgumentException if an entry is none of these; the message names it
     */
    public PrivateHosts(List<String> allowed, Resolver resolver) {
        this.allowed = AllowedHosts.of(allowed);
        this.resolver = resolver;
    }

    /** Whether the user allows a host by its name or, if it is written as an address, by that address. */
    public boolean isAllowed(String host) {
        return allowed.name(host) || (AddressRange.isAddress(host) && allowed.address(literal(host)));
    }

    /**
     * Why no request may be sent to the host of a URL, judged by its addresses: each must be public or allowed.
     *
     * @throws UnknownHostException if the host has no address, or the lookup fails for now
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

    /** The same where a proxy looks up the host: only a host that is written as an address can be judged. */
    public Optional<String> refusalWithoutLookup(WebAddress address) {
        var host = address.host();
        return AddressRange.isAddress(host) && SpecialAddresses.contains(literal(host)) && !isAllowed(host)
                ? Optional.of(complaint(host))
                : Optional.empty();
    }

    /** What to report about a URL whose host is private; it continues a sentence that begins with the URL. */
    public static String complaint(String host) {
        return "leads to a private address, so it is not requested; to check it, add '" + host
                + "' to 'allowPrivateHosts'";
    }

    private static InetAddress literal(String host) {
        return AddressRange.parse(host).start();
    }
}
