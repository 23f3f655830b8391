package io.github.coursemaven.web.cache;

import io.github.coursemaven.base.problem.Secrets;
import io.github.coursemaven.web.address.WebAddress;
import io.github.coursemaven.web.status.LinkStatus;
import io.github.coursemaven.web.status.LinkStatus.Broken;
import io.github.coursemaven.web.status.LinkStatus.Doubt;
import io.github.coursemaven.web.status.LinkStatus.Outcome;
import io.github.coursemaven.web.status.LinkStatus.Uncertain;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The results of earlier builds, and what they say about today's.
 *
 * @param links by URL
 * @param now the time of today's check
 */
public record History(Map<String, CachedLink> links, Instant now) {

    private static final Duration GONE_AFTER = Duration.ofDays(3);
    private static final Duration TRUSTED_FOR = Duration.ofDays(30);

    /** The status of a link that need not be requested again. */
    public Optional<LinkStatus> fresh(WebAddress address) {
        return link(address).filter(link -> link.fresh(now)).map(CachedLink::linkStatus);
    }

    /** When a link that need not be requested now must be requested again. */
    public Optional<Instant> freshUntil(WebAddress address) {
        return link(address).filter(link -> link.fresh(now)).map(CachedLink::freshUntil);
    }

    /** Today's status of a link in the light of the earlier ones. */
    public LinkStatus judged(WebAddress address, LinkStatus status) {
        if (!(status instanceof Uncertain uncertain) || status.concernsAll()) {
            return status;
        }
        var reason = uncertain.reason();
        var firstFailed = today(address, status).flatMap(CachedLink::firstFailedAt);
        if (uncertain.doubt() == Doubt.SILENT
                && firstFailed.filter(since -> isPast(since, GONE_AFTER)).isPresent()) {
            return new Broken(Optional.empty(), reason + "; it first failed on " + date(firstFailed.get()));
        }
        var lastOk = link(address).flatMap(CachedLink::lastOk);
        if (lastOk.isEmpty()) {
            return status;
        }
        return isPast(lastOk.get(), TRUSTED_FOR)
                ? new Uncertain(status.httpStatus(), reason + lastGood(lastOk.get()))
                : new Uncertain(status.httpStatus(), reason + lastGood(lastOk.get()), Doubt.UNSTEADY);
    }

    /** What to write into the cache; nothing about links with secrets, or links that were not requested. */
    public List<CachedLink> memories(Map<WebAddress, LinkStatus> statuses) {
        var memories = new ArrayList<CachedLink>();
        statuses.forEach((address, status) -> today(address, status).ifPresent(memories::add));
        return memories;
    }

    /** Home pages of the hosts, those that were good most recently first; each once. */
    public List<WebAddress> lastGood() {
        return links.values().stream()
                .filter(link -> link.lastOk().isPresent())
                .sorted(Comparator.comparing((CachedLink link) -> link.lastOk().orElse(Instant.MIN))
                        .reversed()
                        .thenComparing(CachedLink::url))
                .flatMap(link -> WebAddress.home(link.url()).stream())
                .distinct()
                .toList();
    }

    private Optional<CachedLink> today(WebAddress address, LinkStatus status) {
        var url = address.toString();
        if (status.outcome() == Outcome.SKIPPED
                || status.concernsAll()
                || Secrets.isIn(url)
                || status.finalTarget().filter(Secrets::isIn).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(CachedLink.of(url, status, link(address), now));
    }

    private Optional<CachedLink> link(WebAddress address) {
        return Optional.ofNullable(links.get(address.toString()));
    }

    private boolean isPast(Instant time, Duration duration) {
        return !now.isBefore(time.plus(duration));
    }

    private static String lastGood(Instant lastOk) {
        return "; last good on " + date(lastOk);
    }

    private static LocalDate date(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
