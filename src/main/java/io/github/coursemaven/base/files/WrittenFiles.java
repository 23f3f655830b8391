package io.github.coursemaven.base.files;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What builds of this course write. Other files in the same folders belong to others, such as the Javadoc in {@code target/site}.
 *
 * @param folders that pages are written to, absolute
 * @param paths absolute, of those folders, of what earlier builds wrote to them, and of the folders between
 * @param unlisted what they have written besides
 */
public record WrittenFiles(Set<Path> folders, Set<Path> paths, Optional<UnlistedPages> unlisted) {

    public static final WrittenFiles NONE = new WrittenFiles(Set.of(), Set.of(), Optional.empty());

    public WrittenFiles {
        folders = Set.copyOf(folders);
        paths = Set.copyOf(paths);
    }

    /**
     * These, and files of one more folder.
     *
     * @param folder absolute
     * @param files relative to the folder, with {@code /}
     */
    public WrittenFiles and(Path folder, Collection<String> files) {
        var allFolders = new HashSet<>(folders);
        allFolders.add(folder);
        var allPaths = new HashSet<>(paths);
        allPaths.add(folder);
        for (var file : files) {
            var path = folder.resolve(file);
            while (path.startsWith(folder) && allPaths.add(path)) {
                path = path.resolveSibling("");
            }
        }
        return new WrittenFiles(allFolders, allPaths, unlisted);
    }

    /** These, and what builds write if their lists are lost. */
    public WrittenFiles and(UnlistedPages pages) {
        return new WrittenFiles(folders, paths, Optional.of(pages));
    }

    /** Whether a file is one of these, or a folder is an output folder, or is in one and holds one of these. */
    boolean has(Path path) {
        return paths.contains(path) || unlisted.filter(pages -> pages.has(path)).isPresent();
    }

    /** Whether a folder holds an output folder. */
    boolean hasOutputBelow(Path folder) {
        return folders.stream().anyMatch(output -> output.startsWith(folder));
    }
}
