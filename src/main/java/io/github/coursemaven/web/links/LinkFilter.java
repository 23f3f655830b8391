package io.github.coursemaven.web.links;

import io.github.coursemaven.base.reference.Target;
import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Reason;
import io.github.coursemaven.web.status.LinkStatus.Skipped;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides by the text of URLs which may be requested: those of the public web, and those that the user allows. */
final class LinkFilter {

    private static final Pattern PLACEHOLDER_HOST = Pattern.compile("(?:.+\\.)?example\\.(?:com|org|net|edu)"
            + "|(?:.+\\.)?(?:test|example|invalid|localhost)|host\\.docker\\.internal|127\\.[0-9.]+|0*(?::0*)*:0*1");
    private static final Pattern NAMESPACE = Pattern.compile("https?://(?:"
            + "www\\.w3\\.org/(?:1998/Math|1999/|2000/(?:svg|xmlns|01/rdf)|2001/XMLSchema|XML/|TR/[^#?]*\\.dtd).*"
            + "|(?:java\\.sun\\.com/(?:xml/ns|dtd)|xmlns\\.jcp\\.org/xml/ns|schemas\\.xmlsoap\\.org|schemas\\.microsoft\\.com)/.*"
            + "|maven\\.apache\\.org/(?:POM|SETTINGS|PLUGIN|DECORATION|SITE)/[0-9.]+)");
    private static final Optional<LinkStatus> EXCLUDED =
            Optional.of(new Skipped(Reason.EXCLUDED, "is excluded by 'linkExcludes'"));

    private static final Pattern PRIVATE_HOST = Pattern.compile(".+\\.(?:internal|local|lan|home\\.arpa)");

    private final List<Pattern> excludes;
    private final PrivateHosts hosts;

    /**
     * A filter of one build.
     *
     * @param excludes patterns of whole URLs that are not requested. Links whose text matches one do not come here, because
     *     the check of a course suppresses them; but redirects may lead to such a URL, and so may links whose text is not the
     *     URL itself, such as {@code //x.org/}.
     */
    LinkFilter(List<Pattern> excludes, PrivateHosts hosts) {
        this.excludes = List.copyOf(excludes);
        this.hosts = hosts;
    }

    /** Why a URL is not requested, judged by its text. */
    Optional<LinkStatus> refusal(String written) {
        if (isExcluded(written)) {
            return EXCLUDED;
        }
        var target = new Target.External(written);
        if (target.isPlaceholder()) {
            return skipped(Reason.PLACEHOLDER, "is a placeholder");
        }
        if (target.hasAmbiguousHost()) {
            return skipped(Reason.AMBIGUOUS_HOST, "names a host that browsers and Java read differently");
        }
        return NAMESPACE.matcher(written).matches()
                ? skipped(Reason.PLACEHOLDER, "is the name of a namespace")
                : Optional.empty();
    }

    /** Why a URL, perhaps one that redirects led to, is not requested: it is excluded, or because of its host or port. */
    Optional<LinkStatus> refusal(WebAddress address) {
        if (isExcluded(address.toString())) {
            return EXCLUDED;
        }
        var host = address.host();
        if (hosts.isAllowed(host)) {
            return Optional.empty();
        }
        if (PLACEHOLDER_HOST.matcher(host).matches()) {
            return skipped(Reason.PLACEHOLDER, "names a host reserved for examples and tests");
        }
        if (PRIVATE_HOST.matcher(host).matches()) {
            return skipped(Reason.POLICY, PrivateHosts.complaint(host));
        }
        if (!address.askable()) {
            return Optional.of(new Uncertain(Optional.empty(), "names a host that Java cannot connect to"));
        }
        var port = address.port();
        return port == 80 || port == 443 || port >= 1024
                ? Optional.empty()
                : skipped(
                        Reason.POLICY, "names port " + port + ", which web servers do not use, so it is not requested");
    }

    private boolean isExcluded(String url) {
        return excludes.stream().anyMatch(pattern -> pattern.matcher(url).matches());
    }

    private static Optional<LinkStatus> skipped(Reason reason, String text) {
        return Optional.of(new Skipped(reason, text));
    }
}
