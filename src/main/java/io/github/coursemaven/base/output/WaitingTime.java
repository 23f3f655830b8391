package io.github.coursemaven.base.output;

import java.util.concurrent.TimeUnit;

/** The time that passes while waiting for a lock. */
interface WaitingTime {

    WaitingTime REAL = new WaitingTime() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void pause() throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    };

    /** As {@link System#nanoTime}. */
    long nanoTime();

    /** Waits a moment. */
    void pause() throws InterruptedException;
}
