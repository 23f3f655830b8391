package io.github.coursemaven.publish.browser;

import java.time.Duration;

/**
 * When waiting ends.
 *
 * @param nanoTime on the clock of {@link System#nanoTime}
 * @param patience how long it was at the start
 */
record Deadline(long nanoTime, Duration patience) {

    static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos(), patience);
    }

    /** A later one. */
    Deadline plus(Duration more) {
        return new Deadline(nanoTime + more.toNanos(), patience.plus(more));
    }

    /** Not negative. */
    long nanosLeft() {
        return Math.max(0, nanoTime - System.nanoTime());
    }
}
