package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.WebAddress;
import java.time.Duration;
import java.util.Optional;

/** The waits before further requests for a URL whose failure may be temporary. Not for several threads. */
final class Retries {

    private static final long[] WAITS_IN_MS = {1000, 4000};

    private final int percent;
    private int done;

    /** @param url its hash makes the waits up to a fifth longer or shorter, so that not all URLs are repeated at once */
    Retries(WebAddress url) {
        this.percent = 80 + Math.floorMod(url.toString().hashCode(), 41);
    }

    /** How long to wait before the next request; nothing if there were enough, or if too little time is left. */
    Optional<Duration> next(Optional<Duration> asked, Duration left) {
        if (done == WAITS_IN_MS.length) {
            return Optional.empty();
        }
        var wait = asked.orElseGet(() -> Duration.ofMillis(WAITS_IN_MS[done] * percent / 100));
        if (wait.compareTo(left) >= 0) {
            return Optional.empty();
        }
        done++;
        return Optional.of(wait);
    }
}
