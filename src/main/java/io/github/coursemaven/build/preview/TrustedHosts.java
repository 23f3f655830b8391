package io.github.coursemaven.build.preview;

import com.sun.net.httpserver.HttpExchange;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names by which a server is asked. A page of another site may come to its address by a name of its own, and is refused.
 *
 * @param names with their ports, as the header {@code Host} has them
 */
record TrustedHosts(Set<String> names) {

    private static final int LONGEST_ADDRESS = 8_192;
    /** That of HTTP (RFC 9110, 4.2.1). */
    private static final int USUAL_PORT = 80;

    TrustedHosts {
        names = Set.copyOf(names);
    }

    /** The names of this computer. */
    static TrustedHosts ofThisComputer(int port) {
        return of(Stream.of("localhost", "127.0.0.1", "[::1]"), port);
    }

    /** The name of one address. */
    static TrustedHosts of(InetAddress address, int port) {
        return of(Stream.of(AddressText.inUrl(address)), port);
    }

    /** Browsers leave the port out if it is the usual one. */
    private static TrustedHosts of(Stream<String> hosts, int port) {
        return new TrustedHosts(hosts.flatMap(
                        host -> port == USUAL_PORT ? Stream.of(host, host + ":" + port) : Stream.of(host + ":" + port))
                .collect(Collectors.toSet()));
    }

    /** The status of a request that is not answered, whatever it asks for. */
    Optional<Integer> refusal(HttpExchange exchange) {
        var isOfOtherSite = header(exchange, "Sec-Fetch-Site").equals("cross-site")
                && !header(exchange, "Sec-Fetch-Mode").equals("navigate");
        if (!names.contains(header(exchange, "Host")) || isOfOtherSite) {
            return Optional.of(403);
        }
        return exchange.getRequestURI().toString().length() > LONGEST_ADDRESS ? Optional.of(414) : Optional.empty();
    }

    /** Whether a request says that it comes from a page of this server. Browsers say so of each that changes something. */
    boolean isFromOwnPage(HttpExchange exchange) {
        var site = header(exchange, "Sec-Fetch-Site");
        return header(exchange, "Origin").equals("http://" + header(exchange, "Host"))
                && (site.isEmpty() || site.equals("same-origin"));
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }
}
