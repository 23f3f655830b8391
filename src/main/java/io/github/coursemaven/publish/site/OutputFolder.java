package io.github.coursemaven.publish.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

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

    private static boolean removeIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            return false;
        }
    }
}
