package io.github.coursemaven.web.links;

import io.github.coursemaven.web.http.Answer;
import io.github.coursemaven.web.http.PageRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * Requests that are under way at the same time. Not for several threads.
 *
 * @param <K> identifies a request
 */
interface PendingRequests<K> {

    /**
     * Sends a request.
     *
     * @param timeout until the answer should be there; positive
     */
    void send(K key, PageRequest request, Duration timeout);

    /** Gives a request up. Its answer, if there is one, is dropped. */
    void cancel(K key);

    /**
     * The next answer; nothing if none comes in time.
     *
     * @param nanos how long to wait at most; 0 takes only an answer that has arrived
     */
    Optional<Reply<K>> await(long nanos) throws InterruptedException;

    /** The answer to a request. */
    record Reply<K>(K key, Answer answer) {}
}
