package io.github.coursemaven.web.address;

import io.github.coursemaven.base.reference.PercentEncoding;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A URL in the form in which it is requested: ASCII only, scheme and host in lower case, without default port, dot segments
 * and fragment. URLs that differ only in these are equal.
 *
 * @param uri with scheme, host, path and perhaps port and query
 */
public record WebAddress(URI uri) {

    private static final Pattern PARTS = Pattern.compile("(?is)(https?)://([^/?#\\\\]*)([^?#]*)(\\?[^#]*)?(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:\\[\\]@%]+)(?::([0-9]*))?");
    private static final String SAFE = "-._~!$&'()*+,;=:@/?%";
    private static final int MAX_PORT = 65_535;

    /**
     * Reads a URL as browsers do.
     *
     * @throws InvalidUrl if no browser could request it
     */
    public static WebAddress parse(String url) throws InvalidUrl {
        var parts = PARTS.matcher(url.strip());
        if (!parts.matches()) {
            throw new InvalidUrl("is not an http or https URL");
        }
        var authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            throw new InvalidUrl("names no valid host");
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        var host = host(authority.group(1));
        var port = port(Optional.ofNullable(authority.group(2)).orElse(""), scheme);
        var path = encoded(parts.group(3).replace('\\', '/'));
        var query = encoded(Optional.ofNullable(parts.group(4)).orElse(""));
        try {
            return new WebAddress(
                    new URI(scheme + "://" + host + port + DotSegments.removed(path.isEmpty() ? "/" : path) + query));
        } catch (URISyntaxException e) {
            throw new InvalidUrl("is not a valid URL: " + e.getReason());
        }
    }

    /** The home page of the host of a URL; empty if the text is not a URL. */
    public static Optional<WebAddress> home(String url) {
        try {
            return Optional.of(parse(url).resolve("/"));
        } catch (InvalidUrl e) {
            return Optional.empty();
        }
    }

    /** Where a redirect leads. */
    public WebAddress resolve(String location) throws InvalidUrl {
        if (location.isBlank()) {
            throw new InvalidUrl("is empty");
        }
        var text = location.strip();
        if (text.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
            return parse(text);
        }
        var root = uri.getScheme() + "://" + uri.getRawAuthority();
        if (text.startsWith("//")) {
            return parse(uri.getScheme() + ":" + text);
        }
        if (text.startsWith("/")) {
            return parse(root + text);
        }
        if (text.startsWith("?") || text.startsWith("#")) {
            return parse(root + uri.getRawPath() + text);
        }
        return parse(root + uri.getRawPath().replaceFirst("[^/]*$", "") + text);
    }

    /** In lower case, without brackets and without a final dot. */
    public String host() {
        var host = Optional.ofNullable(uri.getHost())
                .orElseGet(() -> uri.getRawAuthority().replaceFirst(":[0-9]*$", ""));
        return host.replaceAll("[\\[\\]]|\\.$", "");
    }

    /** Whether the JDK's client can send requests to this host; it refuses names with {@code _}. */
    public boolean askable() {
        return Optional.ofNullable(uri.getHost()).isPresent();
    }

    public int port() {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return secure() ? 443 : 80;
    }

    public boolean secure() {
        return uri.getScheme().equals("https");
    }

    /** The same page of the same host with TLS, on the default port of that. */
    public WebAddress withTls() {
        var host = uri.getRawAuthority().replaceFirst(":[0-9]+$", "");
        var query =
                Optional.ofNullable(uri.getRawQuery()).map(text -> "?" + text).orElse("");
        return new WebAddress(URI.create("https://" + host + uri.getRawPath() + query));
    }

    /** Whether the URL is that of a home page: no path, no query. */
    public boolean atRoot() {
        return uri.getRawPath().equals("/")
                && Optional.ofNullable(uri.getRawQuery()).isEmpty();
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static String host(String written) throws InvalidUrl {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        try {
            return NumericHost.canonical(
                    IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new InvalidUrl("names no valid host");
        }
    }

    private static String port(String digits, String scheme) throws InvalidUrl {
        if (digits.isEmpty()) {
            return "";
        }
        var port = digits.length() > 5 ? MAX_PORT + 1 : Integer.parseInt(digits);
        if (port > MAX_PORT || port == 0) {
            throw new InvalidUrl("names port " + digits + ", which does not exist");
        }
        return port == (scheme.equals("https") ? 443 : 80) ? "" : ":" + port;
    }

    private static String encoded(String text) {
        return PercentEncoding.encode(text, SAFE).replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
