package io.github.coursemaven.web.links;

import io.github.coursemaven.web.status.LinkNews;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What a check of links finds around it.
 *
 * @param cache the file that remembers earlier checks; may be missing, as may its folder
 * @param canaries URLs whose hosts answer wherever there is a network, the best first
 * @param clock tells how old memories are
 * @param news who hears of progress and of what is odd
 */
public record Circumstances(Optional<Path> cache, List<URI> canaries, Clock clock, LinkNews news) {

    /** No memory, no canaries, and nobody who listens. */
    public static final Circumstances PLAIN =
            new Circumstances(Optional.empty(), List.of(), Clock.systemUTC(), LinkNews.UNHEARD);

    public Circumstances {
        canaries = List.copyOf(canaries);
    }
}
