package io.github.coursemaven.web;

import io.github.coursemaven.address.AllowedHosts;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How politely, how long and where links may be followed.
 *
 * @param perUrl for all requests that one URL needs, with redirects, retries and the waits between them
 * @param wholeRun for all URLs
 * @param perHost requests to one host at the same time
 * @param spacing between the starts of two requests to one host; zero for none
 * @param excludes URLs that are not asked for; each is compared with the whole URL
 * @param allowedPrivateHosts host names, addresses and ranges such as {@code 10.0.0.0/8} that may be asked although they are
 *     private, or stand for no real host
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

    public static final LinkPolicy DEFAULT = new LinkPolicy(
            Duration.ofSeconds(30), Duration.ofSeconds(60), 4, Duration.ofMillis(50), List.of(), List.of());

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
        requirePositive("linkTimeout", perUrl);
        requirePositive("linkRunTime", wholeRun);
        if (perHost < 1) {
            throw new IllegalArgumentException("'linksPerHost' must be at least 1: " + perHost);
        }
        if (spacing.isNegative()) {
            throw new IllegalArgumentException("'linkSpacing' must not be negative: " + spacing.toMillis());
        }
        excludes = List.copyOf(excludes);
        allowedPrivateHosts = List.copyOf(allowedPrivateHosts);
        AllowedHosts.of(allowedPrivateHosts);
    }

    /**
     * The policy that users write with numbers.
     *
     * @param perUrl in seconds
     * @param wholeRun in seconds
     * @param spacing in milliseconds
     */
    public static LinkPolicy of(
            int perUrl, int wholeRun, int perHost, int spacing, List<Pattern> excludes, List<String> allowed) {
        return new LinkPolicy(
                Duration.ofSeconds(perUrl),
                Duration.ofSeconds(wholeRun),
                perHost,
                Duration.ofMillis(spacing),
                excludes,
                allowed);
    }

    /** The same, with or without the anchors of pages. */
    public LinkPolicy withFragments(boolean wanted) {
        return new LinkPolicy(perUrl, wholeRun, perHost, spacing, excludes, allowedPrivateHosts, wanted);
    }

    /**
     * Reads an exclude as users write it: a whole URL in which {@code *} stands for any text, or a regular expression after
     * {@code re:}.
     *
     * @throws IllegalArgumentException if the regular expression is none
     */
    public static Pattern exclude(String written) {
        var text = written.strip();
        if (text.startsWith("re:")) {
            return Pattern.compile(text.substring("re:".length()));
        }
        return Pattern.compile(Pattern.compile("\\*")
                .splitAsStream(text + "\n")
                .map(part -> Pattern.quote(part.replace("\n", "")))
                .collect(Collectors.joining(".*")));
    }

    private static void requirePositive(String name, Duration duration) {
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("'" + name + "' must be positive: " + duration.toSeconds());
        }
    }
}
