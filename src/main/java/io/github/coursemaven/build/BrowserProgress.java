package io.github.coursemaven.build;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Reports how far the work of a browser is, if it takes long. Not for several threads. */
final class BrowserProgress {

    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final String line;
    private final int all;
    private final Consumer<String> log;
    private final LongSupplier clock;
    private int done;
    private long next;

    /**
     * @param line the report, with two {@code %d}: how much is done, and how much there is in all
     * @param clock nanoseconds, such as those of {@link System#nanoTime}
     */
    BrowserProgress(String line, int all, Consumer<String> log, LongSupplier clock) {
        this.line = line;
        this.all = all;
        this.log = log;
        this.clock = clock;
        this.next = clock.getAsLong() + EVERY;
    }

    /** One more is done. The last one is not reported because something else is said then. */
    void advance() {
        done++;
        var now = clock.getAsLong();
        if (now - next >= 0 && done < all) {
            log.accept(String.format(Locale.ROOT, line, done, all));
            next = now + EVERY;
        }
    }
}
