package io.github.coursemaven.web.links;

import io.github.coursemaven.web.status.LinkCheckListener;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What a link check needs from its surroundings.
 *
 * @param cache the file with the results of earlier checks; the file and its folder may be missing
 * @param connectivity URLs whose hosts answer wherever there is a network, the best first
 * @param clock for the age of cached results, and for dates in the answers of servers
 * @param listener receives progress, and anything odd
 */
public record LinkCheckEnvironment(
        Optional<Path> cache, List<URI> connectivity, Clock clock, LinkCheckListener listener) {

    /** No cache, no URLs to test connectivity with, and no listener. */
    public static final LinkCheckEnvironment PLAIN =
            new LinkCheckEnvironment(Optional.empty(), List.of(), Clock.systemUTC(), LinkCheckListener.NONE);

    public LinkCheckEnvironment {
        connectivity = List.copyOf(connectivity);
    }
}
