package io.github.coursemaven.base.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a URL names between {@code //} and the path.
 *
 * @param user what is before an at sign: a user name, perhaps a password
 * @param host in brackets if it is an IPv6 address
 * @param port as written after the colon; empty if there is none
 */
record Authority(Optional<String> user, String host, String port) {

    private static final Pattern PARTS = Pattern.compile(
            "[^/]*//(?:([^/?#\\\\]*)@)?(\\[[^\\]/?#]*\\]|[^:/?#\\\\]*)" + "(?::([^/?#\\\\]*))?.*", Pattern.DOTALL);
    // IDNA 2003, which the JDK has, maps these; IDNA 2008, which browsers have, does not
    private static final Pattern AMBIGUOUS = Pattern.compile("[\u00df\u03c2\u200c\u200d]");
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{M}\\p{N}._\\u200c\\u200d-]+");
    private static final Pattern NEVER_IN_USER = Pattern.compile("[\\s\"'`<>()\\[\\]{}]");
    private static final int HIGHEST_PORT = 65_535;

    static Authority of(String url) {
        var parts = PARTS.matcher(url);
        return parts.matches()
                ? new Authority(
                        Optional.ofNullable(parts.group(1)),
                        parts.group(2),
                        Optional.ofNullable(parts.group(3)).orElse(""))
                : new Authority(Optional.empty(), "", "");
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

    /** Whether an at sign follows what is hardly a user name or password, such as code around a URL: {@code http://x")@Y}. */
    boolean hasImpossibleUser() {
        return user.filter(name ->
                        NEVER_IN_USER.matcher(PercentEncoding.readable(name)).find())
                .isPresent();
    }

    /** Whether somebody has to fill in the password, or the user name if there is no password. */
    boolean hasPlaceholderUser() {
        return user.filter(name -> TargetParser.isPlaceholder(name.substring(name.lastIndexOf(':') + 1)))
                .isPresent();
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
