package io.github.coursemaven.build;

import io.github.coursemaven.build.record.FreshLinks;
import io.github.coursemaven.check.ExternalLinks;
import io.github.coursemaven.web.links.LinkChecker;
import io.github.coursemaven.web.status.LinkStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A check of external links that knows how long it would say the same without a request. */
public final class RepeatableLinks implements ExternalLinks {

    private final ExternalLinks links;
    private final Function<Collection<String>, Optional<Instant>> requestsNothingUntil;
    private Optional<FreshLinks> fresh = Optional.of(FreshLinks.ALWAYS);

    public RepeatableLinks(LinkChecker checker) {
        this(checker::check, checker::requestsNothingUntil);
    }

    private RepeatableLinks(ExternalLinks links, Function<Collection<String>, Optional<Instant>> requestsNothingUntil) {
        this.links = links;
        this.requestsNothingUntil = requestsNothingUntil;
    }

    /** The same as {@link ExternalLinks#unchecked}. */
    public static RepeatableLinks unchecked(String reason) {
        return new RepeatableLinks(ExternalLinks.unchecked(reason), urls -> Optional.of(Instant.MAX));
    }

    @Override
    public Map<String, LinkStatus> check(Collection<String> urls) {
        var statuses = links.check(urls);
        fresh = requestsNothingUntil
                .apply(urls)
                .map(end -> end.equals(Instant.MAX)
                        ? FreshLinks.ALWAYS
                        : new FreshLinks(Instant.now().truncatedTo(ChronoUnit.SECONDS), end, ""));
        return statuses;
    }

    /** How long all links that were checked stay as they are; empty if some must be requested each time. */
    public Optional<FreshLinks> fresh() {
        return fresh;
    }
}
