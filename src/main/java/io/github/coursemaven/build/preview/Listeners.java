package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Browsers that hear of changes, by server-sent events (HTML standard, 9.2). One that does not read keeps no other waiting: its
 * connection is closed, and if it is still there, it asks again and gets everything.
 */
final class Listeners {

    private static final int MOST = 100;

    private final Set<Listener> all = ConcurrentHashMap.newKeySet();

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
        all.removeIf(listener -> !listener.hears(event));
    }

    /** Whether there is room for one more. */
    boolean hasRoom() {
        return all.size() < MOST;
    }

    /**
     * One browser more. Who tells of changes lets none come between what they were before and this call.
     *
     * @param hello the first events
     */
    Listener join(String hello) {
        var listener = new Listener(hello);
        all.add(listener);
        return listener;
    }

    /** Sends events to one browser until it goes. */
    void serve(OutputStream browser, Listener listener) throws IOException, InterruptedException {
        try {
            listener.serve(browser);
        } finally {
            all.remove(listener);
        }
    }
}
