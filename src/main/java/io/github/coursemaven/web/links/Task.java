package io.github.coursemaven.web.links;

import java.time.Duration;

/** An inquiry among others: when it may go on, and when it must be over. Times are those of {@link System#nanoTime}. */
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

    /** How long the next request may take: for the head of a page half of the budget, as some servers hang on that only. */
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
