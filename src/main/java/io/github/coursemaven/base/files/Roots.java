package io.github.coursemaven.base.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The folders that a course is read from, as real paths.
 *
 * @param search where decks are looked for, and what paths in the course begin at
 * @param base the base directory of the project; the search root lies in it or beside it
 * @param checkout nothing outside it is read or copied; the search root lies in it
 * @param parents the folders of the parent POMs, the nearest first; all lie in the checkout
 */
public record Roots(Path search, Path base, Path checkout, List<Path> parents) {

    public Roots {
        parents = parents.stream().filter(each -> each.startsWith(checkout)).toList();
    }

    /** The folders of a project that has no parent POM in the checkout. */
    public Roots(Path search, Path base, Path checkout) {
        this(search, base, checkout, List.of());
    }

    /**
     * The folders with symbolic links resolved.
     *
     * @throws IOException if one of the folders does not exist, or cannot be read
     */
    public static Roots of(Path search, Path base, Path checkout) throws IOException {
        var realSearch = search.toRealPath();
        var realCheckout = checkout.toRealPath();
        return new Roots(
                realSearch, base.toRealPath(), realSearch.startsWith(realCheckout) ? realCheckout : realSearch);
    }

    /** The same with parent POMs, of which those outside the checkout are left out. */
    public Roots withParents(List<Path> folders) {
        return new Roots(search, base, checkout, folders);
    }

    /** Whether the checkout is a repository of Git. */
    boolean hasRepository() {
        return Files.exists(checkout.resolve(".git"));
    }

    /** A file as users see it: relative to the search root, with {@code /}. */
    public String display(Path file) {
        return slashed(relative(search, file));
    }

    /** A path as seen from a folder; unchanged if it is on another disk. Both are absolute. */
    public static Path relative(Path folder, Path path) {
        var isOnSameDisk =
                folder.getFileSystem().equals(path.getFileSystem()) && Objects.equals(folder.getRoot(), path.getRoot());
        return isOnSameDisk ? folder.relativize(path) : path;
    }

    /**
     * A path with symbolic links resolved in the part of it that exists; unchanged if it is on a disk that does not exist.
     *
     * @throws IOException if that part cannot be read
     */
    public static Path real(Path path) throws IOException {
        var absolute = path.toAbsolutePath().normalize();
        var known = new ExistingPart(absolute).longest();
        if (known.getNameCount() == 0 && !Files.exists(known)) {
            return absolute;
        }
        return known.toRealPath().resolve(known.relativize(absolute)).normalize();
    }

    /** A relative path with {@code /} on every system. */
    public static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
