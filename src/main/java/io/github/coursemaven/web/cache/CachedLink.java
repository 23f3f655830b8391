package io.github.coursemaven.web.cache;

import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Good;
import io.github.coursemaven.web.status.LinkStatus.Moved;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the cache knows about a link.
 *
 * @param url in the form of {@link WebAddress}
 * @param outcome not {@link Outcome#SKIPPED}
 * @param status of the answer, if there was one
 * @param firstFailedAt when it first failed, if it has failed since
 * @param lastOk when it was last good or moved
 * @param finalUrl where redirects ended
 */
public record CachedLink(
        String url,
        Outcome outcome,
        Optional<Integer> status,
        Instant checkedAt,
        Optional<Instant> firstFailedAt,
        Optional<Instant> lastOk,
        Optional<String> finalUrl) {

    private static final Duration LIFE = Duration.ofDays(7);

    /** @param status of a URL that was requested */
    static CachedLink of(String url, LinkStatus status, Optional<CachedLink> before, Instant now) {
        if (isGood(status.outcome())) {
            return new CachedLink(
                    url,
                    status.outcome(),
                    status.httpStatus(),
                    now,
                    Optional.empty(),
                    Optional.of(now),
                    status.finalTarget());
        }
        var firstFailedAt = before.filter(link -> link.failsLike(status)).flatMap(CachedLink::firstFailedAt);
        return new CachedLink(
                url,
                status.outcome(),
                status.httpStatus(),
                now,
                firstFailedAt.or(() -> Optional.of(now)),
                before.flatMap(CachedLink::lastOk),
                Optional.empty());
    }

    /** Whether the link need not be requested again. */
    boolean fresh(Instant now) {
        return isGood(outcome) && !checkedAt.isAfter(now) && now.isBefore(freshUntil());
    }

    /** When a good link must be requested again. */
    Instant freshUntil() {
        return checkedAt.plus(life());
    }

    /** The status of a fresh link. */
    LinkStatus linkStatus() {
        return outcome == Outcome.MOVED
                ? new Moved(status.orElse(200), finalUrl.orElse(url))
                : new Good(status, finalUrl);
    }

    /** This combined with what another build wrote about the same link. */
    CachedLink merged(CachedLink other) {
        var newer = other.checkedAt.isAfter(checkedAt) ? other : this;
        var lastGood = Stream.of(lastOk, other.lastOk).flatMap(Optional::stream).max(Instant::compareTo);
        return new CachedLink(
                url, newer.outcome, newer.status, newer.checkedAt, newer.firstFailedAt, lastGood, newer.finalUrl);
    }

    static boolean isGood(Outcome outcome) {
        return outcome == Outcome.GOOD || outcome == Outcome.MOVED;
    }

    /** An answer with an error, and no answer, are different failures. */
    private boolean failsLike(LinkStatus other) {
        return status.isPresent() == other.httpStatus().isPresent();
    }

    /** Up to a fifth longer or shorter for each link, so that not all expire on the same day. */
    private Duration life() {
        return LIFE.multipliedBy(80 + Math.floorMod(url.hashCode(), 41)).dividedBy(100);
    }
}
