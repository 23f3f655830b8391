package io.github.coursemaven.course.read;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on decks in parallel, in threads with stacks for deep nesting. There is no time limit, because the work itself is
 * limited.
 */
final class DeckThreads {

    private static final long STACK_BYTES = 64L << 20;

    private DeckThreads() {}

    /** Applies a function to each input; the results are in the order of the inputs. */
    static <I, O> List<O> map(List<I> inputs, Function<I, O> function) {
        var pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), DeckThreads::thread);
        try {
            var futures = inputs.stream()
                    .map(input -> pool.submit(() -> function.apply(input)))
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

    private static Thread thread(Runnable work) {
        var thread = new Thread(Thread.currentThread().getThreadGroup(), work, "course-reader", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    private static <I, O> O result(Future<O> future, I input) {
        try {
            return future.get();
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
