package io.github.coursemaven.build.preview;

import com.sun.net.httpserver.HttpExchange;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;
import java.util.Set;

/**
 * The names by which a server is asked. A page of another site may come to its address by a name of its own, and is refused.
 *
 * @param names with their ports
 */
record TrustedHosts(Set<String> names) {

    private static final int LONGEST_ADDRESS = 8_192;

    TrustedHosts {
        names = Set.copyOf(names);
    }

    /** The names of this computer. */
    static TrustedHosts ofThisComputer(int port) {
        return new TrustedHosts(Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port));
    }

    /** An address, as browsers write it. */
    static String name(InetAddress address, int port) {
        var text = address.getHostAddress();
        return (address instanceof Inet6Address ? "[" + text + "]" : text) + ":" + port;
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
