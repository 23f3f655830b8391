package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One browser that hears of changes, and the events that wait for it. */
final class Listener {

    private static final int WAITING = 64;
    private static final long HEARTBEAT_SECONDS = 15;

    private final BlockingQueue<String> events = new ArrayBlockingQueue<>(WAITING);
    private Optional<Thread> serving = Optional.empty();
    private boolean isLeft;

    /** @param hello the first events */
    Listener(String hello) {
        events.add(hello);
    }

    /** Whether there was room for one event more. If not, the browser does not read, and its connection is closed. */
    boolean hears(String event) {
        var hasRoom = events.offer(event);
        if (!hasRoom) {
            leave();
        }
        return hasRoom;
    }

    /** Sends events until the browser goes, or is left. */
    void serve(OutputStream browser) throws IOException, InterruptedException {
        begin();
        try {
            while (!isLeft()) {
                var event = Optional.ofNullable(events.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS));
                browser.write(event.orElse(": here\n\n").getBytes(StandardCharsets.UTF_8));
                browser.flush();
            }
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        serving = Optional.of(Thread.currentThread());
    }

    private synchronized boolean isLeft() {
        return isLeft;
    }

    /** An interrupt closes a connection that is written to: that may wait for ever. */
    private synchronized void leave() {
        isLeft = true;
        serving.ifPresent(Thread::interrupt);
    }

    /** Closing writes once more, and would wait as well. */
    private synchronized void end() {
        serving = Optional.empty();
        if (isLeft) {
            Thread.currentThread().interrupt();
        }
    }
}
