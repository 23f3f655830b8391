package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the disk says about some paths, without a look into files: when they were changed, and how large they are. A folder is
 * changed when something in it appears, goes or is renamed.
 *
 * @param stamps by path; empty where there is nothing
 */
record DiskState(Map<Path, String> stamps) {

    DiskState {
        stamps = Map.copyOf(stamps);
    }

    static DiskState of(Collection<Path> paths) {
        var stamps = new HashMap<Path, String>();
        paths.forEach(path -> stamps.put(path, stamp(path)));
        return new DiskState(stamps);
    }

    DiskState now() {
        return of(stamps.keySet());
    }

    /** Paths that both states know, and about which they differ. */
    Set<Path> differences(DiskState other) {
        var different = new HashSet<Path>();
        stamps.forEach((path, stamp) -> {
            if (!other.stamps.getOrDefault(path, stamp).equals(stamp)) {
                different.add(path);
            }
        });
        return different;
    }

    private static String stamp(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " "
                    + (attributes.isDirectory() ? "folder" : attributes.size() + " " + attributes.fileKey());
        } catch (IOException e) {
            return "";
        }
    }
}
