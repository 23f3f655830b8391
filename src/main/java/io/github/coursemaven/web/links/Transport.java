package io.github.coursemaven.web.links;

/** How requests are sent, and how time passes while they are under way. */
interface Transport extends AutoCloseable {

    /** As {@link System#nanoTime}. */
    long nanoTime();

    /** Requests whose answers are awaited together. */
    <K> PendingRequests<K> pending();

    @Override
    void close();
}
