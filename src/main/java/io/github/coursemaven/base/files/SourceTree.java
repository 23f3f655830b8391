package io.github.coursemaven.base.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files below the search root that may belong to the course: not those in hidden folders, {@code node_modules}, build
 * directories and folders that are left out. Symbolic links to folders are not followed.
 */
final class SourceTree {

    private final Roots roots;
    private final Set<Path> leftOut;
    private Optional<Found> found = Optional.empty();

    /**
     * The tree below a search root.
     *
     * @param leftOut absolute folders, such as output directories
     */
    SourceTree(Roots roots, Set<Path> leftOut) {
        this.roots = roots;
        this.leftOut = Set.copyOf(leftOut);
    }

    /**
     * What is in the tree.
     *
     * @param files all regular files, absolute and sorted
     * @param unusable what is no regular file, such as a pipe, and links out of the checkout, absolute and sorted
     * @param unreadable folders that cannot be read, absolute and sorted, such as those of a database in a container
     */
    record Found(List<Path> files, List<Path> unusable, List<Path> unreadable) {

        Found {
            files = files.stream().sorted().toList();
            unusable = unusable.stream().sorted().toList();
            unreadable = unreadable.stream().sorted().toList();
        }
    }

    /**
     * Searches the tree once.
     *
     * @throws UncheckedIOException if it is not known where a symbolic link leads
     */
    synchronized Found found() {
        var known = found.orElseGet(this::search);
        found = Optional.of(known);
        return known;
    }

    private Found search() {
        try {
            var visitor = new Visitor();
            Files.walkFileTree(roots.search(), visitor);
            return new Found(visitor.files, visitor.unusable, visitor.unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Collects files. */
    final class Visitor extends SimpleFileVisitor<Path> {

        private final List<Path> files = new ArrayList<>();
        private final List<Path> unusable = new ArrayList<>();
        private final List<Path> unreadable = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (attributes.isRegularFile() || (attributes.isSymbolicLink() && isListed(file))) {
                files.add(file);
            } else if (!Files.isDirectory(file)) {
                unusable.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path folder, IOException e) {
            // What has gone meanwhile, such as an editor's temporary file, is not a folder that cannot be read
            if (!(e instanceof NoSuchFileException) && !isLeftOut(folder)) {
                unreadable.add(folder);
            }
            return FileVisitResult.CONTINUE;
        }

        List<Path> unreadable() {
            return List.copyOf(unreadable);
        }
    }

    private boolean isLeftOut(Path folder) {
        if (folder.equals(roots.search())) {
            return false;
        }
        var name = folder.getFileName().toString();
        return name.startsWith(".") || name.equals("node_modules") || isElsewhere(folder);
    }

    /** Whether a folder is left out, or is a build directory. */
    boolean isElsewhere(Path folder) {
        return leftOut.contains(folder) || isBuildDirectory(folder);
    }

    /** Whether a folder is written by builds; a folder that is left out and has a POM is a module. */
    boolean isOutput(Path folder) {
        return isElsewhere(folder) && !Files.exists(folder.resolve("pom.xml"));
    }

    /** The nearest such folder above a real path, inside the project. */
    Optional<Path> outputAbove(Path path) {
        return Stream.iterate(path.getParent(), Objects::nonNull, Path::getParent)
                .takeWhile(parent -> parent.startsWith(roots.base()))
                .filter(this::isOutput)
                .findFirst();
    }

    private static boolean isBuildDirectory(Path folder) {
        return folder.endsWith("target") && Files.exists(folder.resolveSibling("pom.xml"));
    }

    /** Whether a link leads to a file of the checkout, or nowhere, which is reported when it is read. */
    private boolean isListed(Path link) throws IOException {
        return !Files.exists(link)
                || (Files.isRegularFile(link) && link.toRealPath().startsWith(roots.checkout()));
    }
}
