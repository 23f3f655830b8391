package io.github.coursemaven.publish.print;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on several things at once, as many as one browser can handle well. */
final class ParallelWork {

    private static final int WORKERS =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private ParallelWork() {}

    /**
     * Works on each thing, and returns when all are done.
     *
     * @param results receives the result of each as soon as it is known, one at a time
     */
    static <T, R> void each(List<T> things, Function<T, R> work, Consumer<R> results) {
        var threads = Executors.newFixedThreadPool(WORKERS);
        try {
            var tasks = new ArrayList<Callable<Boolean>>();
            for (var thing : things) {
                tasks.add(() -> {
                    var result = work.apply(thing);
                    synchronized (threads) {
                        results.accept(result);
                    }
                    return true;
                });
            }
            for (var task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
