package io.github.coursemaven.build.preview;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads that answer requests. They end with the preview. */
final class PreviewThreads {

    /** More than the half requests that somebody sends by mistake, and few enough for any computer. */
    static final int MOST_FOR_STRANGERS = 64;

    private static final long IDLE_SECONDS = 60;

    private PreviewThreads() {}

    /** One for each request, for those who are trusted. */
    static ExecutorService asNeeded() {
        return Executors.newCachedThreadPool(task -> thread(task, "course-preview"));
    }

    /** For requests of everybody on a network. */
    static ExecutorService forStrangers() {
        var threads = new ThreadPoolExecutor(
                MOST_FOR_STRANGERS,
                MOST_FOR_STRANGERS,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> thread(task, "course-remote"));
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread thread(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
