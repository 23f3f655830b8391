package io.github.coursemaven.site;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files in an output folder that earlier builds wrote. */
final class OwnFiles {

    private final Path output;

    OwnFiles(Path output) {
        this.output = output;
    }

    /**
     * Removes a file, and the folders that are empty without it.
     *
     * @param path below the output folder; nothing else is ever removed
     * @return whether it was there
     */
    boolean remove(String path) throws IOException {
        var file = output.resolve(path).normalize();
        if (!file.startsWith(output) || !Files.deleteIfExists(file)) {
            return false;
        }
        var folder = file.resolveSibling("").normalize();
        while (!folder.equals(output) && removeIfEmpty(folder)) {
            folder = folder.resolveSibling("").normalize();
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
