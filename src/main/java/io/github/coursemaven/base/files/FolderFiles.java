package io.github.coursemaven.base.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The files in a folder and in those below it, but for hidden ones. Symbolic links to folders are not followed.
 *
 * @param files absolute, sorted
 * @param isComplete whether these are all; a search ends when it has found too many
 */
public record FolderFiles(List<Path> files, boolean isComplete) {

    public FolderFiles {
        files = List.copyOf(files);
    }

    /**
     * Searches a folder.
     *
     * @param folder absolute
     * @param leftOut absolute folders, such as output directories
     * @param most how many files are wanted at most
     * @throws IOException if a folder cannot be read
     */
    static FolderFiles in(Path folder, Set<Path> leftOut, int most) throws IOException {
        var real = folder.toRealPath();
        var found = new ArrayList<Path>();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return !each.equals(real) && (isHidden(each) || leftOut.contains(each))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file)) {
                    found.add(folder.resolve(real.relativize(file)));
                }
                return found.size() > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }
        });
        var isComplete = found.size() <= most;
        return new FolderFiles(
                found.stream().sorted(Comparator.naturalOrder()).limit(most).toList(), isComplete);
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}
