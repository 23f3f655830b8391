package io.github.coursemaven.base.output;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Reports how far long work is: after two seconds, and then every five. Not for several threads. */
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
     * @param line what is reported, with two {@code %d}: how much is done, and how much there is in all
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

    /** So much is done. When that is all, nothing is reported: the caller says then what came of it. */
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

    /** How long it is until there is something to report again, in nanoseconds. */
    public long untilNext() {
        return Math.max(0, next - clock.getAsLong());
    }
}
