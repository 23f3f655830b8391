package io.github.coursemaven.web;

import io.github.coursemaven.web.LinkStatus.Reason;
import io.github.coursemaven.web.LinkStatus.Skipped;
import io.github.coursemaven.web.LinkStatus.Uncertain;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which URLs may be asked for: those of the public web, and those that the user allows. */
final class Admission {

    private static final Pattern PLACEHOLDER_TEXT =
            Pattern.compile("\\$\\{|\\{\\{|<[^>]*>|%7B%7B|\\bYOUR[-_]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACEHOLDER_HOST = Pattern.compile("(?:.+\\.)?example\\.(?:com|org|net|edu)"
            + "|(?:.+\\.)?(?:test|example|invalid|localhost)|host\\.docker\\.internal|127\\.[0-9.]+|0*(?::0*)*:0*1");
    private static final Pattern NAMESPACE = Pattern.compile("https?://(?:"
            + "www\\.w3\\.org/(?:1998/Math|1999/|2000/(?:svg|xmlns|01/rdf)|2001/XMLSchema|XML/|TR/[^#?]*\\.dtd).*"
            + "|(?:java\\.sun\\.com/(?:xml/ns|dtd)|xmlns\\.jcp\\.org/xml/ns|schemas\\.xmlsoap\\.org|schemas\\.microsoft\\.com)/.*"
            + "|maven\\.apache\\.org/(?:POM|SETTINGS|PLUGIN|DECORATION|SITE)/[0-9.]+)");
    /** Sharp s, final sigma and joiners, which IDNA 2003 maps to others or drops, but IDNA 2008 keeps. */
    private static final Pattern AMBIGUOUS_HOST = Pattern.compile("^[a-zA-Z]+://[^/?#]*[\u00DF\u03C2\u200C\u200D]");

    private static final Pattern PRIVATE_HOST = Pattern.compile(".+\\.(?:internal|local|lan|home\\.arpa)");

    private final LinkPolicy policy;
    private final AllowedHosts allowed;
    private final Resolver resolver;

    Admission(LinkPolicy policy, Resolver resolver) {
        this.policy = policy;
        this.allowed = AllowedHosts.of(policy.allowedPrivateHosts());
        this.resolver = resolver;
    }

    /** Why a URL is not asked for, as far as its text tells. */
    Optional<LinkStatus> refusal(String written) {
        if (policy.excludes().stream()
                .anyMatch(pattern -> pattern.matcher(written).matches())) {
            return skipped(Reason.EXCLUDED, "is excluded by 'linkExcludes'");
        }
        if (PLACEHOLDER_TEXT.matcher(written).find()) {
            return skipped(Reason.PLACEHOLDER, "is a placeholder");
        }
        if (AMBIGUOUS_HOST.matcher(written).find()) {
            return skipped(Reason.AMBIGUOUS_HOST, "names a host that browsers and Java read differently");
        }
        return NAMESPACE.matcher(written).matches()
                ? skipped(Reason.PLACEHOLDER, "is the name of a namespace")
                : Optional.empty();
    }

    /** Why a URL is not asked for, as far as its host's name and port tell. */
    Optional<LinkStatus> refusal(WebAddress address) {
        var host = address.host();
        if (isNamed(host)) {
            return Optional.empty();
        }
        if (PLACEHOLDER_HOST.matcher(host).matches()) {
            return skipped(Reason.PLACEHOLDER, "names a host that stands for no real one");
        }
        if (PRIVATE_HOST.matcher(host).matches()) {
            return privateHost(host);
        }
        if (!address.askable()) {
            return Optional.of(new Uncertain(Optional.empty(), "names a host that Java cannot ask"));
        }
        var port = address.port();
        return port == 80 || port == 443 || port >= 1024
                ? Optional.empty()
                : skipped(Reason.POLICY, "names the port " + port + ", which is none of the web; it was not asked");
    }

    /**
     * Why a URL is not asked for, as far as its host's addresses tell; each of them must be allowed.
     *
     * @throws UnknownHostException if the host has no address, or if it cannot be known now
     */
    Optional<LinkStatus> refusalOfAddress(WebAddress address) throws UnknownHostException {
        var host = address.host();
        for (var found : resolver.addresses(host)) {
            if (SpecialAddresses.contains(found) && !allowed.name(host) && !allowed.address(found)) {
                return privateHost(host);
            }
        }
        return Optional.empty();
    }

    /** The same for a URL whose host a proxy looks up, so that nothing is known of a name. */
    Optional<LinkStatus> refusalOfLiteral(WebAddress address) {
        var host = address.host();
        return AddressRange.isAddress(host) && SpecialAddresses.contains(literal(host)) && !isNamed(host)
                ? privateHost(host)
                : Optional.empty();
    }

    private boolean isNamed(String host) {
        return allowed.name(host) || (AddressRange.isAddress(host) && allowed.address(literal(host)));
    }

    private static InetAddress literal(String host) {
        return AddressRange.parse(host).start();
    }

    private static Optional<LinkStatus> privateHost(String host) {
        return skipped(
                Reason.POLICY,
                "leads to a private address, which is not asked; name '" + host
                        + "' in 'allowPrivateHosts' to check it");
    }

    private static Optional<LinkStatus> skipped(Reason reason, String text) {
        return Optional.of(new Skipped(reason, text));
    }
}
