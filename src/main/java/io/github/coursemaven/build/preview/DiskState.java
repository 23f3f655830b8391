package io.github.coursemaven.build.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the disk says about some paths, without a look into files. A folder is changed when something in it appears, goes or is
 * renamed.
 *
 * @param paths with whether their content matters, or only what they are
 * @param stamps by path; empty where there is nothing
 */
record DiskState(Map<Path, Boolean> paths, Map<Path, String> stamps) {

    DiskState {
        paths = Map.copyOf(paths);
        stamps = Map.copyOf(stamps);
    }

    static DiskState of(Map<Path, Boolean> paths) {
        var stamps = new HashMap<Path, String>();
        paths.forEach((path, content) -> stamps.put(path, stamp(path, content)));
        return new DiskState(paths, stamps);
    }

    DiskState now() {
        return of(paths);
    }

    /** Paths that both states know, and about which they differ. */
    Set<Path> differences(DiskState other) {
        var different = new HashSet<Path>();
        stamps.forEach((path, stamp) -> {
            if (Objects.equals(paths.get(path), other.paths.get(path)) && !stamp.equals(other.stamps.get(path))) {
                different.add(path);
            }
        });
        return different;
    }

    private static String stamp(Path path, boolean content) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            var kind = attributes.isDirectory() ? "folder" : "file";
            var size = attributes.isDirectory() ? "" : attributes.size() + " " + attributes.fileKey();
            return content ? kind + " " + attributes.lastModifiedTime() + " " + size : kind;
        } catch (IOException e) {
            return "";
        }
    }
}
