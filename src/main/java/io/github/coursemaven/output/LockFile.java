package io.github.coursemaven.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A file that is there while somebody changes another one, so that all other threads and processes wait. */
public final class LockFile {

    /** Nobody needs a lock so long; who left it behind was killed. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE_IN_MS = 20;

    private LockFile() {}

    /** What is done under a lock; at most a few seconds long. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /**
     * Does work that nobody else does meanwhile, and makes the folder for it.
     *
     * @throws IOException if the lock cannot be had within 20 seconds, or if the work fails
     */
    public static void holding(Path lock, Work work) throws IOException {
        Files.createDirectories(lock.toAbsolutePath().getParent());
        acquire(lock);
        try {
            work.run();
        } finally {
            Files.deleteIfExists(lock);
        }
    }

    private static void acquire(Path lock) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!created(lock)) {
            removeIfLeftBehind(lock);
            if (System.nanoTime() - end > 0) {
                throw new IOException("another build holds '" + lock + "'; delete it if there is none");
            }
            pause();
        }
    }

    private static boolean created(Path lock) throws IOException {
        try {
            Files.createFile(lock);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static void removeIfLeftBehind(Path lock) throws IOException {
        try {
            var age =
                    System.currentTimeMillis() - Files.getLastModifiedTime(lock).toMillis();
            if (age > LEFT_BEHIND.toMillis()) {
                Files.deleteIfExists(lock);
            }
        } catch (NoSuchFileException e) {
            return;
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_IN_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another build held a lock");
        }
    }
}
