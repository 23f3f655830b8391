package io.github.coursemaven.web.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of hosts. */
@FunctionalInterface
public interface Resolver {

    /**
     * The JVM caches addresses for 30 seconds, so the connection that follows goes to an address that was found here, unless the
     * security property {@code networkaddress.cache.ttl} is 0.
     */
    Resolver OF_THE_SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * All addresses of a host; for a host that is written as an address, that address.
     *
     * @throws UnknownHostException if the host has no address, or the lookup fails for now; the message says which
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
