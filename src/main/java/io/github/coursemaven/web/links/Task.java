package io.github.coursemaven.web.links;

import java.time.Duration;

/** When the check of one URL may continue, and when it must end. Times are those of {@link System#nanoTime}. */
final class Task {

    private final UrlCheck check;
    private final Duration budget;
    private boolean started;
    private long end;
    private long notBefore;

    Task(UrlCheck check, Duration budget) {
        this.check = check;
        this.budget = budget;
    }

    UrlCheck check() {
        return check;
    }

    void start(long now) {
        if (!started) {
            started = true;
            end = now + budget.toNanos();
        }
    }

    boolean started() {
        return started;
    }

    Duration left(long now) {
        return started ? Duration.ofNanos(end - now) : budget;
    }

    /** How long the next request may take: half of the budget for HEAD, because some servers hang only on that. */
    Duration timeout(long now) {
        var left = left(now);
        var half = budget.dividedBy(2);
        return check.head() && half.compareTo(left) < 0 ? half : left;
    }

    long notBefore() {
        return notBefore;
    }

    void waitUntil(long time) {
        notBefore = time;
    }
}
