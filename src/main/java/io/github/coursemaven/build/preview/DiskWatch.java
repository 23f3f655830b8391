package io.github.coursemaven.build.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Waits for changes of the disk. It asks again and again, because events do not come from network folders and those of
 * containers; the more there is to ask, the longer it waits between, so that it takes a small part of one processor. Where there
 * are events, it asks at once.
 */
final class DiskWatch implements AutoCloseable {

    private static final long SHORTEST_MILLISECONDS = 40;
    private static final long LONGEST_MILLISECONDS = 1_000;
    private static final long QUIET_MILLISECONDS = 20;
    private static final long EMPTY_MILLISECONDS = 400;
    /** A file that is written all the time must not hide what is saved beside it. */
    private static final long UNQUIET_MILLISECONDS = 2_000;
    /** How many times longer than the questions the time between them is. */
    private static final long IDLE = 15;

    private final long shortestPause;
    private final DiskEvents events = new DiskEvents();
    private DiskState known = DiskState.NOTHING;

    DiskWatch() {
        this(Duration.ofMillis(SHORTEST_MILLISECONDS));
    }

    /**
     * Creates a watch.
     *
     * @param shortestPause between looks at all paths, for which no event has asked
     */
    DiskWatch(Duration shortestPause) {
        this.shortestPause = shortestPause.toNanos();
    }

    /**
     * Waits after a build.
     *
     * @param paths what the build depends on, absolute, with whether their content matters
     * @param start when the build began, in milliseconds of the disk's clock: what it has read for the first time, and what has
     *     been written since, counts as changed
     * @return all that has changed since the last time, when it has stopped changing
     */
    Set<Path> await(Map<Path, Boolean> paths, long start) throws InterruptedException {
        var changed = changes(paths, start);
        return changed.isEmpty() ? nextChange() : changed;
    }

    /** Waits only until what has changed since the last time has stopped changing; that may be nothing. */
    Set<Path> changes(Map<Path, Boolean> paths, long start) throws InterruptedException {
        events.follow(paths.keySet().stream().map(DiskWatch::folder).collect(Collectors.toSet()));
        var before = known;
        known = before.of(paths);
        if (!before.differences(known).isEmpty()) {
            settle(before, Set.of());
        }
        var changed = new HashSet<>(before.differences(known));
        changed.addAll(known.writtenSince(start, before));
        return changed;
    }

    /** Whether nothing has happened to some paths since they were reported as changed. */
    boolean isStill(Set<Path> changed) {
        return known.differences(known.nowAt(changed)).isEmpty();
    }

    /** Events lead to a look at the folders that they name, time to a look at all paths. */
    private Set<Path> nextChange() throws InterruptedException {
        var before = known;
        var folders = Set.<Path>of();
        var due = System.nanoTime();
        while (true) {
            var asked = System.nanoTime();
            var isDue = asked - due >= 0;
            known = isDue ? known.now() : known.nowIn(folders);
            if (!before.differences(known).isEmpty()) {
                settle(before, isDue ? Set.of() : folders);
                var changed = before.differences(known);
                if (!changed.isEmpty()) {
                    return changed;
                }
            }
            if (isDue) {
                due = System.nanoTime() + pause(System.nanoTime() - asked);
            } else {
                // Other programs may write to the same folders all the time
                Thread.sleep(QUIET_MILLISECONDS);
            }
            folders = events.await(TimeUnit.NANOSECONDS.toMillis(Math.max(0, due - System.nanoTime())) + 1);
        }
    }

    private static Path folder(Path path) {
        return path.resolveSibling("").normalize();
    }

    /** Editors write a file in steps, of which the first may be to empty it, and a checkout writes many files. */
    private void settle(DiskState before, Set<Path> first) throws InterruptedException {
        var folders = new HashSet<>(first);
        var began = System.nanoTime();
        DiskState last;
        do {
            last = known;
            folders.addAll(events.await(QUIET_MILLISECONDS));
            known = first.isEmpty() ? known.now() : known.nowIn(folders);
        } while ((isWithin(UNQUIET_MILLISECONDS, began)
                        && !last.differences(known).isEmpty())
                || (isWithin(EMPTY_MILLISECONDS, began) && known.hasEmptied(before)));
    }

    private static boolean isWithin(long milliseconds, long began) {
        return System.nanoTime() - began < TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }

    private long pause(long nanosecondsOfQuestions) {
        return Math.max(
                shortestPause,
                Math.min(TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLISECONDS), IDLE * nanosecondsOfQuestions));
    }

    @Override
    public void close() {
        events.close();
    }
}
