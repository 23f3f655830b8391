package io.github.coursemaven;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * How the time for reading a text grows with its length. Time is that of the processor for this thread alone, so that it does
 * not depend on what else the machine does.
 *
 * @param number of repetitions in the shorter text; the longer one has four times as many
 */
record Growth(int number, Run shorter, Run longer) {

    static final String HEAD = String.format("%-55s %9s %10s %10s %6s", "input", "n", "n, ms", "4n, ms", "ratio");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LAST = 100_000;
    private static final int RUNS = 3;
    private static final int ATTEMPTS = 3;

    /** Shorter times say nothing about growth. In nanoseconds. */
    private static final long ENOUGH = 5_000_000;

    /** What is faster is no danger however it grows. In nanoseconds. */
    private static final long LEAST = 1_000_000;

    /**
     * The fastest of some runs with one text.
     *
     * @param time of the processor, in nanoseconds
     * @param refused what the reading returned
     */
    record Run(long time, boolean refused) {

        static Run of(String text, Predicate<String> reading) {
            var fastest = once(text, reading);
            for (var run = 1; run < RUNS; run++) {
                fastest = fastest.or(once(text, reading));
            }
            return fastest;
        }

        private static Run once(String text, Predicate<String> reading) {
            var start = THREADS.getCurrentThreadCpuTime();
            var refused = reading.test(text);
            return new Run(THREADS.getCurrentThreadCpuTime() - start, refused);
        }

        /** Other work of the machine only ever makes a run longer. */
        private Run or(Run other) {
            return time <= other.time ? this : other;
        }
    }

    /**
     * Measures with texts that are long enough for times that can be compared.
     *
     * @param first the number of repetitions to begin with
     * @param bound the ratio up to which nothing is measured again
     */
    static Growth of(IntFunction<String> text, int first, Predicate<String> reading, double bound) {
        var number = first;
        var growth = measured(text, number, reading);
        while (growth.shorter.time < ENOUGH && number < LAST) {
            number *= 4;
            growth = measured(text, number, reading);
        }
        for (var attempt = 0; attempt < ATTEMPTS && growth.ratio() > bound; attempt++) {
            growth = growth.or(measured(text, number, reading));
        }
        return growth;
    }

    /** The longer text first: so the shorter one, too, is read by code that is compiled. */
    private static Growth measured(IntFunction<String> text, int number, Predicate<String> reading) {
        var longer = Run.of(text.apply(4 * number), reading);
        return new Growth(number, Run.of(text.apply(number), reading), longer);
    }

    private Growth or(Growth other) {
        return new Growth(number, shorter.or(other.shorter), longer.or(other.longer));
    }

    /** Of the times for four times as much and for the text itself. */
    double ratio() {
        return (double) longer.time / Math.max(shorter.time, LEAST);
    }

    String row(String input) {
        return String.format(
                Locale.ROOT,
                "%-55s %9d %10.1f %10.1f %6.1f",
                input,
                number,
                shorter.time / 1e6,
                longer.time / 1e6,
                ratio());
    }
}
