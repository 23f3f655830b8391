package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Browsers that hear of changes, by server-sent events (HTML standard, 9.2). Each has a queue of its own, so that one that does
 * not read keeps no other waiting; if its queue is full, it is left behind, and asks again.
 */
final class Listeners {

    private static final int MOST = 100;
    private static final int WAITING = 64;
    private static final long HEARTBEAT_SECONDS = 15;

    private final Set<BlockingQueue<String>> queues = ConcurrentHashMap.newKeySet();

    /**
     * An event.
     *
     * @param data a text without ends of lines
     */
    static String event(String data) {
        return "data: " + data + "\n\n";
    }

    /** An event of another type than the usual one. */
    static String event(String type, String data) {
        return "event: " + type + "\n" + event(data);
    }

    /** Tells all browsers. */
    void tell(String event) {
        queues.removeIf(queue -> !queue.offer(event));
    }

    /** Whether there is room for one more. */
    boolean hasRoom() {
        return queues.size() < MOST;
    }

    /**
     * A queue for one browser more. Who tells of changes lets none come between what they were before and this call.
     *
     * @param hello the first events
     */
    BlockingQueue<String> join(String hello) {
        var queue = new ArrayBlockingQueue<String>(WAITING);
        queue.add(hello);
        queues.add(queue);
        return queue;
    }

    /** Sends events to one browser until it goes. */
    void serve(OutputStream browser, BlockingQueue<String> queue) throws IOException, InterruptedException {
        try {
            while (queues.contains(queue)) {
                var event = Optional.ofNullable(queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS));
                write(browser, event.orElse(": here\n\n"));
            }
        } finally {
            queues.remove(queue);
        }
    }

    private static void write(OutputStream browser, String text) throws IOException {
        browser.write(text.getBytes(StandardCharsets.UTF_8));
        browser.flush();
    }
}
