package io.github.coursemaven.web;

import java.time.Duration;

/** Tells how far a check is, where it takes long. Times are those of {@link System#nanoTime}. */
final class Progress {

    private static final long FIRST_AFTER = Duration.ofSeconds(2).toNanos();
    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final LinkNews news;
    private final int links;
    private long next;

    /** @param links how many there are to ask for */
    Progress(LinkNews news, int links, long now) {
        this.news = news;
        this.links = links;
        this.next = now + FIRST_AFTER;
    }

    /**
     * Tells it, if it is time to.
     *
     * @param known how many links have been judged
     * @param hosts how many have been asked or are to be
     */
    void tell(long now, int known, int hosts) {
        if (now - next < 0) {
            return;
        }
        news.progress(
                "Checking links: " + known + " of " + links + ", on " + hosts + (hosts == 1 ? " host" : " hosts"));
        next = now + EVERY;
    }

    /** Until there is something to tell again, in nanoseconds. */
    long untilNext(long now) {
        return Math.max(0, next - now);
    }
}
