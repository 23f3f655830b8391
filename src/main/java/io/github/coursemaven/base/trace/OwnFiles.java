package io.github.coursemaven.base.trace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The files and folders that a build writes. What it finds there is no question to the disk. */
public final class OwnFiles {

    private final Set<Path> files = new HashSet<>();
    private final Set<Path> above = new HashSet<>();

    /** @param files absolute; a folder stands for all that is in it */
    public OwnFiles(Collection<Path> files) {
        for (var file : files) {
            var plain = TracedFileSystem.plain(file);
            this.files.add(plain);
            upwards(plain).skip(1).takeWhile(above::add).forEach(folder -> {});
        }
    }

    private static Stream<Path> upwards(Path path) {
        return Stream.iterate(path, Objects::nonNull, Path::getParent);
    }

    /** Whether a path is one of these, or in one of them. */
    boolean has(Path path) {
        return upwards(path).anyMatch(files::contains);
    }

    /** Whether a folder holds one of these, so that the build makes it. */
    boolean isIn(Path folder) {
        return above.contains(folder);
    }

    /** Whether a path is one of these, or leads to one. */
    boolean leadsFrom(Path path) {
        return files.contains(path) || above.contains(path);
    }
}
