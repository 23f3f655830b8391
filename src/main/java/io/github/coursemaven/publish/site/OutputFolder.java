package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.output.SafeFile;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;

/** Removes files that earlier builds wrote into an output folder. */
final class OutputFolder {

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Removes a file, and the folders that become empty.
     *
     * @param path below the output folder; nothing else is ever removed
     * @return whether it existed
     */
    boolean remove(String path) throws IOException {
        var file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || !Files.deleteIfExists(file)) {
            return false;
        }
        var parent = file.resolveSibling("").normalize();
        while (!parent.equals(folder) && removeIfEmpty(parent)) {
            parent = parent.resolveSibling("").normalize();
        }
        return true;
    }

    /** Removes what builds that were killed have left beside files. */
    void removeUnfinished(Collection<String> paths) throws IOException {
        var folders = new HashSet<Path>();
        for (var path : paths) {
            folders.add(folder.resolve(path).resolveSibling("").normalize());
        }
        for (var each : folders) {
            if (each.startsWith(folder)) {
                SafeFile.removeUnfinished(each);
            }
        }
    }

    private static boolean removeIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            return false;
        }
    }
}
