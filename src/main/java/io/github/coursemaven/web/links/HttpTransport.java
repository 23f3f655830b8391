package io.github.coursemaven.web.links;

import io.github.coursemaven.web.address.PrivateHosts;
import io.github.coursemaven.web.http.Access;
import io.github.coursemaven.web.http.Exchange;
import io.github.coursemaven.web.http.PageRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Sends requests over HTTP, each in a thread of its own. Closing it ends them all. */
final class HttpTransport implements Transport {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "course-links");
        thread.setDaemon(true);
        return thread;
    });
    private final Exchange exchange;

    /** @param perUrl the time for all requests that one URL needs; connecting may take less than half of it */
    HttpTransport(Access access, PrivateHosts hosts, Duration perUrl, Clock clock) {
        var share = perUrl.multipliedBy(9).dividedBy(20);
        var connect = share.compareTo(LONGEST_CONNECT) < 0 ? share : LONGEST_CONNECT;
        this.exchange = new Exchange(access, hosts, connect, threads, clock, System::nanoTime);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public <K> PendingRequests<K> pending() {
        return new Pending<>();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private final class Pending<K> implements PendingRequests<K> {

        private final BlockingQueue<Reply<K>> replies = new LinkedBlockingQueue<>();
        private final Map<K, Future<?>> underWay = new HashMap<>();

        @Override
        public void send(K key, PageRequest request, Duration timeout) {
            underWay.put(key, threads.submit(() -> {
                try {
                    replies.add(new Reply<>(key, exchange.send(request, timeout)));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }

        @Override
        public void cancel(K key) {
            Optional.ofNullable(underWay.remove(key)).ifPresent(work -> work.cancel(true));
        }

        @Override
        public Optional<Reply<K>> await(long nanos) throws InterruptedException {
            var end = nanoTime() + nanos;
            var reply = Optional.ofNullable(replies.poll(nanos, TimeUnit.NANOSECONDS));
            while (reply.isPresent() && !underWay.containsKey(reply.get().key())) {
                reply = Optional.ofNullable(replies.poll(end - nanoTime(), TimeUnit.NANOSECONDS));
            }
            reply.ifPresent(each -> underWay.remove(each.key()));
            return reply;
        }
    }
}
