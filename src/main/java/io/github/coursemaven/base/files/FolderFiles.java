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
import java.util.function.Predicate;

/**
 * The files in a folder and in those below it, but for hidden ones. Symbolic links to folders are not followed.
 *
 * @param files absolute, sorted
 * @param leftOut the files after these, if there were too many
 */
public record FolderFiles(List<Path> files, List<Path> leftOut) {

    public FolderFiles {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether these are all files. */
    public boolean isComplete() {
        return leftOut.isEmpty();
    }

    /**
     * Searches a folder.
     *
     * @param folder absolute
     * @param isLeftOut says which folders are not searched, such as output directories; receives real paths
     * @param most how many files are wanted at most; those that come first in the order of paths
     * @throws IOException if there is no such folder; what cannot be read in it is left out
     */
    static FolderFiles in(Path folder, Predicate<Path> isLeftOut, int most) throws IOException {
        var real = folder.toRealPath();
        var found = new ArrayList<Path>();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return !each.equals(real) && (isHidden(each) || isLeftOut.test(each))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file)) {
                    found.add(folder.resolve(real.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.naturalOrder());
        var end = Math.min(most, found.size());
        return new FolderFiles(found.subList(0, end), found.subList(end, found.size()));
    }

    /** The same of those files that fit; the others are neither here nor left out. */
    FolderFiles filter(Predicate<Path> fits) {
        return new FolderFiles(files.stream().filter(fits).toList(), leftOut);
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}
