package io.github.coursemaven.base.work;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on several inputs at once. There is no time limit, because the work itself is limited.
 *
 * @param threads how many inputs at once
 * @param stackBytes for each thread; deep nesting needs more than usual
 */
public record Parallel(int threads, long stackBytes) {

    private static final long SMALL_STACK = 1L << 20;
    private static final long LARGE_STACK = 64L << 20;

    /** For texts that may be deeply nested: as many at once as there are processors. */
    public static Parallel onTexts() {
        return new Parallel(Runtime.getRuntime().availableProcessors(), LARGE_STACK);
    }

    /** For pages in a browser: as many at once as one browser can handle well. */
    public static Parallel inBrowser() {
        var processors = Runtime.getRuntime().availableProcessors();
        return new Parallel(Math.max(2, Math.min(4, processors)), SMALL_STACK);
    }

    /**
     * Works on each input, and returns when all are done.
     *
     * @param results receives the result of each as soon as it is known, one at a time
     * @throws UncheckedIOException if the work throws it
     */
    public <I, O> void each(List<I> inputs, Function<I, O> work, Consumer<O> results) {
        var lock = new Object();
        map(inputs, input -> {
            var result = work.apply(input);
            synchronized (lock) {
                results.accept(result);
            }
            return result;
        });
    }

    /**
     * Works on each input.
     *
     * @return the results in the order of the inputs
     * @throws UncheckedIOException if the work throws it
     */
    public <I, O> List<O> map(List<I> inputs, Function<I, O> work) {
        var pool = Executors.newFixedThreadPool(threads, this::thread);
        try {
            var futures = inputs.stream()
                    .map(input -> pool.submit(() -> work.apply(input)))
                    .toList();
            var results = new ArrayList<O>();
            for (var index = 0; index < inputs.size(); index++) {
                results.add(result(futures.get(index), inputs.get(index)));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private Thread thread(Runnable work) {
        var thread = new Thread(Thread.currentThread().getThreadGroup(), work, "course-work", stackBytes);
        thread.setDaemon(true);
        return thread;
    }

    private static <I, O> O result(Future<O> future, I input) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("working on " + input + " failed", e.getCause());
        }
    }
}
