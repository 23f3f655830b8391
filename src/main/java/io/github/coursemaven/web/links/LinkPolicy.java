package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.AllowedHosts;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which URLs may be requested, how many at the same time, and for how long.
 *
 * @param perUrl for all requests that one URL needs, with redirects, retries and the waits between them
 * @param wholeRun for all URLs
 * @param perHost requests to one host at the same time
 * @param spacing between the starts of two requests to one host; zero for none
 * @param excludes URLs that are not requested; each is compared with the whole URL
 * @param allowedPrivateHosts host names, addresses and ranges such as {@code 10.0.0.0/8} that may get requests although they
 *     are private or reserved
 * @param fragments whether the anchors of pages are checked, too
 */
public record LinkPolicy(
        Duration perUrl,
        Duration wholeRun,
        int perHost,
        Duration spacing,
        List<Pattern> excludes,
        List<String> allowedPrivateHosts,
        boolean fragments) {

    /** A policy that does not check the anchors of pages. */
    public LinkPolicy(
            Duration perUrl,
            Duration wholeRun,
            int perHost,
            Duration spacing,
            List<Pattern> excludes,
            List<String> allowedPrivateHosts) {
        this(perUrl, wholeRun, perHost, spacing, excludes, allowedPrivateHosts, false);
    }

    public LinkPolicy {
        requirePositive(perUrl);
        requirePositive(wholeRun);
        if (perHost < 1) {
            throw new IllegalArgumentException("at least 1 request to a host: " + perHost);
        }
        if (spacing.isNegative()) {
            throw new IllegalArgumentException("negative spacing: " + spacing);
        }
        excludes = List.copyOf(excludes);
        allowedPrivateHosts = List.copyOf(allowedPrivateHosts);
        AllowedHosts.of(allowedPrivateHosts);
    }

    /** The same, with or without the anchors of pages. */
    public LinkPolicy withFragments(boolean wanted) {
        return new LinkPolicy(perUrl, wholeRun, perHost, spacing, excludes, allowedPrivateHosts, wanted);
    }

    private static void requirePositive(Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("not positive: " + duration);
        }
    }
}
