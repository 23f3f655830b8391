package io.github.coursemaven.base.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names in folders, as the disk spells them: on macOS and Windows, {@link Files#exists} accepts a wrong spelling.
 * Each folder is listed once. Thread-safe.
 */
final class Folders {

    private final Map<Path, Set<String>> names = new ConcurrentHashMap<>();

    boolean contains(Path folder, String name) {
        return names(folder).contains(name);
    }

    /** The name in the folder that differs only in letter case or composition. */
    Optional<String> similar(Path folder, String name) {
        return names(folder).stream()
                .filter(candidate -> AnyDisk.folded(candidate).equals(AnyDisk.folded(name)))
                .findFirst();
    }

    private Set<String> names(Path folder) {
        return names.computeIfAbsent(folder, Folders::list);
    }

    private static Set<String> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (var entries = Files.newDirectoryStream(folder)) {
            var names = new TreeSet<String>();
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
            return names;
        } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
