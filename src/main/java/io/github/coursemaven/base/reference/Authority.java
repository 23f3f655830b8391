package io.github.coursemaven.base.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a URL names between {@code //} and the path.
 *
 * @param host in brackets if it is an IPv6 address
 * @param port as written after the colon; empty if there is none
 */
record Authority(boolean hasUser, String host, String port) {

    private static final Pattern PARTS = Pattern.compile(
            "[^/]*//(?:([^/?#\\\\]*)@)?(\\[[^\\]/?#]*\\]|[^:/?#\\\\]*)" + "(?::([^/?#\\\\]*))?.*", Pattern.DOTALL);
    // IDNA 2003, which the JDK has, maps these; IDNA 2008, which browsers have, does not
    private static final Pattern AMBIGUOUS = Pattern.compile("[\u00df\u03c2\u200c\u200d]");
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{M}\\p{N}._\\u200c\\u200d-]+");
    private static final int HIGHEST_PORT = 65_535;

    static Authority of(String url) {
        var parts = PARTS.matcher(url);
        return parts.matches()
                ? new Authority(
                        parts.start(1) >= 0,
                        parts.group(2),
                        Optional.ofNullable(parts.group(3)).orElse(""))
                : new Authority(false, "", "");
    }

    /** The URL with its host decoded: Markdown percent-encodes the letters of a host, which are not allowed there. */
    String decodedIn(String url) {
        return decodedHost()
                .filter(decoded -> !decoded.equals(host))
                .map(decoded -> url.replaceFirst(Pattern.quote(host), Matcher.quoteReplacement(decoded)))
                .orElse(url);
    }

    private Optional<String> decodedHost() {
        return PercentEncoding.decode(host)
                .filter(decoded -> HOST.matcher(decoded).matches());
    }

    /** The port, if it is not a valid one. */
    Optional<String> wrongPort() {
        var possible = port.isEmpty()
                || (port.matches("0*[0-9]{1,5}")
                        && Integer.parseInt(port) >= 1
                        && Integer.parseInt(port) <= HIGHEST_PORT);
        return Optional.of(port).filter(written -> !possible);
    }

    /** A letter that browsers and Java turn into different hosts. */
    Optional<String> ambiguousLetter() {
        return AMBIGUOUS
                .matcher(decodedHost().orElse(host))
                .results()
                .map(found -> found.group())
                .findFirst();
    }
}
