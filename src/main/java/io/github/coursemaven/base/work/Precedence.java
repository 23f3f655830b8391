package io.github.coursemaven.base.work;

import java.io.IOException;

/** Lets short work that somebody waits for go before long work, which pauses meanwhile. Thread-safe. */
public final class Precedence {

    private int urgent;

    /** Work that may fail. */
    @FunctionalInterface
    public interface Urgent<T> {
        T done() throws IOException;
    }

    /** Does short work at once. */
    public <T> T first(Urgent<T> work) throws IOException {
        count(1);
        try {
            return work.done();
        } finally {
            count(-1);
        }
    }

    private synchronized void count(int difference) {
        urgent += difference;
        notifyAll();
    }

    /** A place where long work may pause: returns when no short work is being done. */
    public synchronized void pause() {
        try {
            while (urgent > 0) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
