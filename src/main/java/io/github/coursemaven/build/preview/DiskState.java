package io.github.coursemaven.build.preview;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the disk says about some paths. A folder is changed when something in it appears, goes or is renamed.
 *
 * @param paths with whether their content matters, or only what they are
 * @param stamps by path
 */
record DiskState(Map<Path, Boolean> paths, Map<Path, DiskStamp> stamps) {

    /** In milliseconds: how exact the times of files are, at worst, on the disks of today. */
    private static final long CLOCK = 20;

    static final DiskState NOTHING = new DiskState(Map.of(), Map.of());

    /** The state of these paths now, if this one was an earlier one. */
    DiskState of(Map<Path, Boolean> otherPaths) {
        return look(otherPaths, path -> true);
    }

    DiskState now() {
        return look(paths, path -> true);
    }

    /** The same if only some folders, and what is directly in them, may have changed. */
    DiskState nowIn(Set<Path> folders) {
        return look(paths, path -> folders.contains(path) || folders.contains(path.getParent()));
    }

    /** The same if only some of the paths may have changed. */
    DiskState nowAt(Set<Path> some) {
        return look(paths, some::contains);
    }

    private DiskState look(Map<Path, Boolean> asked, Predicate<Path> mayDiffer) {
        var now = new HashMap<Path, DiskStamp>();
        asked.forEach((path, content) -> {
            var before = stamps.getOrDefault(path, DiskStamp.NOTHING);
            now.put(path, mayDiffer.test(path) ? DiskStamp.of(path, content, before) : before);
        });
        return new DiskState(asked, now);
    }

    /** Paths that both states know, and about which they differ. */
    Set<Path> differences(DiskState other) {
        var different = new HashSet<Path>();
        stamps.forEach((path, stamp) -> {
            var isKnown = Objects.equals(paths.get(path), other.paths.get(path));
            if (isKnown && !stamp.isSame(other.stamps.getOrDefault(path, DiskStamp.NOTHING))) {
                different.add(path);
            }
        });
        return different;
    }

    /** Whether some file has lost all its content since an earlier state. */
    boolean hasEmptied(DiskState earlier) {
        return stamps.entrySet().stream().anyMatch(now -> now.getValue()
                .isEmptied(earlier.stamps.getOrDefault(now.getKey(), DiskStamp.NOTHING)));
    }

    /**
     * Paths that an earlier state does not know, and that have been written since.
     *
     * @param time in milliseconds since 1970
     */
    Set<Path> writtenSince(long time, DiskState earlier) {
        var written = new HashSet<Path>();
        stamps.forEach((path, stamp) -> {
            if (!earlier.stamps.containsKey(path) && stamp.modified() >= time - CLOCK) {
                written.add(path);
            }
        });
        return written;
    }
}
