package io.github.coursemaven.web.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A proxy through which other hosts are reached.
 *
 * @param protocol of the URLs that use it: {@code http} or {@code https}
 * @param direct hosts that are reached without it; {@code *} stands for any text
 */
public record WebProxy(String protocol, String host, int port, Optional<Login> login, List<String> direct) {

    /** The user's name and password at the proxy. */
    public record Login(String user, String password) {

        /** The value of the header {@code Proxy-Authorization}. */
        String basic() {
            var bytes = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        public String toString() {
            return "…";
        }
    }

    public WebProxy {
        protocol = protocol.toLowerCase(Locale.ROOT);
        direct = direct.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException(
                    "a proxy needs a host and a port from 1 to 65535: '" + host + ":" + port + "'");
        }
    }

    /**
     * Reads {@code nonProxyHosts} of Maven's settings.
     *
     * @param list with {@code |} or commas between the hosts
     */
    public static List<String> direct(String list) {
        return List.of(list.split("[|,]"));
    }

    boolean isFor(String name) {
        return direct.stream().noneMatch(pattern -> matches(pattern, name));
    }

    /** For people to read. */
    public String name() {
        return host + ":" + port;
    }

    private static boolean matches(String pattern, String name) {
        var regex = Pattern.compile("\\*")
                .splitAsStream(pattern + "\n")
                .map(part -> Pattern.quote(part.replace("\n", "")))
                .collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(name).matches();
    }
}
