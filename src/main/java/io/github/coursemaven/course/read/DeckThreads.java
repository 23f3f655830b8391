package io.github.coursemaven.course.read;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Works on decks side by side, in threads with room for deep nesting; a deck that takes too long is given up. */
final class DeckThreads {

    private static final long STACK_BYTES = 64L << 20;
    private static final long SECONDS_FOR_A_DECK = 10;

    private DeckThreads() {}

    /**
     * Applies a function to each input.
     *
     * @param late what an input becomes that takes too long; its thread goes on, but does not keep the JVM alive
     * @return the results in the order of the inputs
     */
    static <I, O> List<O> map(List<I> inputs, Function<I, O> function, Function<I, O> late) {
        var threads = Runtime.getRuntime().availableProcessors();
        var pool = new ThreadPoolExecutor(
                threads, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), DeckThreads::thread);
        try {
            var futures = inputs.stream()
                    .map(input -> pool.submit(() -> function.apply(input)))
                    .toList();
            var results = new ArrayList<O>();
            for (var index = 0; index < inputs.size(); index++) {
                results.add(result(futures.get(index), inputs.get(index), late, pool));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(Thread.currentThread().getThreadGroup(), work, "course-reader", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    private static <I, O> O result(Future<O> future, I input, Function<I, O> late, ThreadPoolExecutor pool) {
        try {
            return future.get(SECONDS_FOR_A_DECK, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            pool.setCorePoolSize(pool.getCorePoolSize() + 1);
            return late.apply(input);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading decks", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("reading " + input + " failed", e.getCause());
        }
    }
}
