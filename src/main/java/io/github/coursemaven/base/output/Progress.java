package io.github.coursemaven.base.output;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Reports the progress of long work: after two seconds, and then every five. Not for several threads. */
public final class Progress {

    private static final long FIRST_AFTER = Duration.ofSeconds(2).toNanos();
    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final String line;
    private final int all;
    private final Consumer<String> log;
    private final LongSupplier clock;
    private int done;
    private long next;

    /**
     * Work that begins now.
     *
     * @param line the report, with two {@code %d}: how much is done, and how much there is
     * @param clock nanoseconds, such as those of {@link System#nanoTime}
     */
    public Progress(String line, int all, Consumer<String> log, LongSupplier clock) {
        this.line = line;
        this.all = all;
        this.log = log;
        this.clock = clock;
        this.next = clock.getAsLong() + FIRST_AFTER;
    }

    /** One more is done. */
    public void advance() {
        reach(done + 1);
    }

    /** So many are done. The end is not reported, because the caller then has a result to report. */
    public void reach(int count) {
        done = count;
        var now = clock.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + EVERY;
        if (done < all) {
            log.accept(String.format(Locale.ROOT, line, done, all));
        }
    }

    /** How long until the next report is due, in nanoseconds. */
    public long untilNext() {
        return Math.max(0, next - clock.getAsLong());
    }
}
