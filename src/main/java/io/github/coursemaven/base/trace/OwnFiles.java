package io.github.coursemaven.base.trace;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The files and folders that a build writes. What it finds there is no question to the disk. */
public final class OwnFiles {

    private final Set<Path> files = new HashSet<>();
    private final Set<Path> above = new HashSet<>();

    /** @param files absolute; a folder stands for all that is in it */
    public OwnFiles(Collection<Path> files) {
        for (var file : files) {
            var plain = TracedFileSystem.plain(file);
            this.files.add(plain);
            for (var count = plain.getNameCount() - 1; count > 0 && above.add(folder(plain, count)); count--) {
                // All folders above one that is known are known, too
            }
        }
    }

    /** The folder above a path that has so many names. Loops are used here, because they are fast from the start. */
    private static Path folder(Path path, int names) {
        return Objects.requireNonNull(path.getRoot()).resolve(path.subpath(0, names));
    }

    /** Whether a path is one of these, or in one of them. */
    boolean has(Path path) {
        for (var count = path.getNameCount(); count > 0; count--) {
            if (files.contains(folder(path, count))) {
                return true;
            }
        }
        return false;
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
