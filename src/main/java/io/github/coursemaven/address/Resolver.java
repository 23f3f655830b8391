package io.github.coursemaven.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Asks for the addresses of a host. */
@FunctionalInterface
public interface Resolver {

    /**
     * The JVM remembers addresses for 30 seconds, so that a connection that follows goes to those that were found here, unless
     * its security property {@code networkaddress.cache.ttl} is 0.
     */
    Resolver OF_THE_SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * All addresses of a host, or the one that its name is.
     *
     * @throws UnknownHostException if there is none, or if it cannot be known now; the message tells
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
