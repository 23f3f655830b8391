package io.github.coursemaven.base.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files in a folder and in those below it, but for hidden ones. Symbolic links to folders are not followed.
 *
 * @param files absolute, sorted
 * @param leftOut the files after these, if there were too many
 * @param unreadable what cannot be read, absolute and sorted; usually folders
 */
public record FolderFiles(List<Path> files, List<Path> leftOut, List<Path> unreadable) {

    public FolderFiles {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        unreadable = List.copyOf(unreadable);
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
     * @throws IOException if there is no such folder
     */
    static FolderFiles in(Path folder, Predicate<Path> isLeftOut, int most) throws IOException {
        var visitor = new Visitor(folder, folder.toRealPath(), isLeftOut);
        Files.walkFileTree(visitor.real, visitor);
        return visitor.found(most);
    }

    /** Collects files. */
    static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Path real;
        private final Predicate<Path> isLeftOut;
        private final List<Path> files = new ArrayList<>();
        private final List<Path> unreadable = new ArrayList<>();

        Visitor(Path folder, Path real, Predicate<Path> isLeftOut) {
            this.folder = folder;
            this.real = real;
            this.isLeftOut = isLeftOut;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
            return isSearched(each) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                files.add(folder.resolve(real.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path each, IOException e) {
            // What has gone meanwhile is not there to be read
            if (!(e instanceof NoSuchFileException) && isSearched(each)) {
                unreadable.add(folder.resolve(real.relativize(each)));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isSearched(Path each) {
            return each.equals(real) || !(isHidden(each) || isLeftOut.test(each));
        }

        FolderFiles found(int most) {
            var sorted = files.stream().sorted().toList();
            var end = Math.min(most, sorted.size());
            return new FolderFiles(
                    sorted.subList(0, end),
                    sorted.subList(end, sorted.size()),
                    unreadable.stream().sorted().toList());
        }
    }

    /** The same of those files that fit; the others are neither here nor left out. */
    FolderFiles filter(Predicate<Path> fits) {
        return new FolderFiles(files.stream().filter(fits).toList(), leftOut, unreadable);
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }
}
