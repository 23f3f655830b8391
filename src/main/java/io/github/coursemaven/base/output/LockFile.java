package io.github.coursemaven.base.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** A lock that one thread of one process holds at a time. Its file exists only while the lock is held. */
public final class LockFile {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The locks held by threads of this JVM. The operating system does not tell threads apart. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final WaitingTime time;

    /** @param file used for nothing else; its folder is made if it is missing */
    public LockFile(Path file) {
        this(file, WaitingTime.REAL);
    }

    LockFile(Path file, WaitingTime time) {
        this.file = file.toAbsolutePath();
        this.time = time;
    }

    /** Work to do under the lock, however long it takes. It must not take the same lock again. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Waits for the lock, and works while it is held.
     *
     * @throws IOException if somebody else holds the lock for 30 seconds, or if the work fails
     */
    public <T> T holding(Work<T> work) throws IOException {
        var folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
        var key = folder.toRealPath().resolve(Objects.requireNonNull(file.getFileName()));
        var end = time.nanoTime() + PATIENCE.toNanos();
        while (!HELD.add(key)) {
            pause(end, ProcessLock::me);
        }
        try {
            return underLock(locked(key, end), work);
        } finally {
            HELD.remove(key);
        }
    }

    private static <T> T underLock(ProcessLock lock, Work<T> work) throws IOException {
        try {
            return work.run();
        } finally {
            lock.close();
        }
    }

    private ProcessLock locked(Path key, long end) throws IOException {
        var lock = ProcessLock.tryOn(key);
        while (lock.isEmpty()) {
            pause(end, () -> ProcessLock.holder(key));
            lock = ProcessLock.tryOn(key);
        }
        return lock.get();
    }

    private void pause(long end, Supplier<String> holder) throws IOException {
        if (time.nanoTime() - end >= 0) {
            throw new IOException(
                    "another build (" + holder.get() + ") has held '" + file + "' for " + PATIENCE.toSeconds()
                            + " s; wait until it finishes, or stop it; if no build is running, delete the file");
        }
        try {
            time.pause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another build held '" + file + "'");
        }
    }
}
