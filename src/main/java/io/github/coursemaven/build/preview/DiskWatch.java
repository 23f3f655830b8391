package io.github.coursemaven.build.preview;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Waits for changes of the disk. It asks again and again, because events do not come from network folders and those of
 * containers; the more there is to ask, the longer it waits between, so that it takes a small part of one processor.
 */
final class DiskWatch {

    private static final long SHORTEST_MILLISECONDS = 40;
    private static final long LONGEST_MILLISECONDS = 1_000;
    /** How many times longer than the questions the time between them is. */
    private static final long IDLE = 15;

    private DiskState known = DiskState.of(Map.of());

    /** Before a build: what it reads may change meanwhile. */
    void beforeBuild() {
        known = known.now();
    }

    /**
     * Waits after a build.
     *
     * @param paths what the build depends on, absolute, with whether their content matters
     * @return what has changed, when it has stopped changing
     */
    Set<Path> await(Map<Path, Boolean> paths) throws InterruptedException {
        var before = DiskState.of(paths);
        var meanwhile = known.differences(before);
        known = before;
        if (!meanwhile.isEmpty()) {
            return meanwhile;
        }
        while (true) {
            var start = System.nanoTime();
            var now = known.now();
            var changed = known.differences(now);
            if (!changed.isEmpty()) {
                known = settled(now);
                return changed;
            }
            Thread.sleep(pause(System.nanoTime() - start));
        }
    }

    /** Editors write a file in steps, and a checkout writes many files. */
    private static DiskState settled(DiskState first) throws InterruptedException {
        var last = first;
        while (true) {
            Thread.sleep(SHORTEST_MILLISECONDS / 2);
            var now = last.now();
            if (last.differences(now).isEmpty()) {
                return now;
            }
            last = now;
        }
    }

    private static long pause(long nanosecondsOfQuestions) {
        return Math.min(
                LONGEST_MILLISECONDS, Math.max(SHORTEST_MILLISECONDS, IDLE * nanosecondsOfQuestions / 1_000_000));
    }
}
