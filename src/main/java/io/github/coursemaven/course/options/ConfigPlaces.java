package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.Roots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the configuration files of decks are: in the folder of a deck or above it, up to the search root, or up to the base
 * directory if the search root lies in it. reveal-md would be started there. Nothing is read.
 */
public final class ConfigPlaces {

    private static final List<String> REVEAL_MD = List.of("reveal-md.json5", "reveal-md.json");
    private static final List<String> REVEAL = List.of("reveal.json5", "reveal.json");

    /** The file of npm, with its scripts. */
    static final String PACKAGE = "package.json";

    private final Roots roots;

    public ConfigPlaces(Roots roots) {
        this.roots = roots;
    }

    /** The nearest file with keys of decks. */
    Optional<Path> forDecks(Path folder) {
        return nearest(folder, REVEAL_MD);
    }

    /** The nearest file with options of reveal.js. */
    Optional<Path> forReveal(Path folder) {
        return nearest(folder, REVEAL);
    }

    /** The files of npm in a folder and above it, the nearest first. */
    Stream<Path> packages(Path folder) {
        return upward(folder).map(each -> each.resolve(PACKAGE)).filter(this::isFile);
    }

    /** Whether a configuration file is in a folder or above it. */
    public boolean areAbove(Path folder) {
        return forDecks(folder).or(() -> forReveal(folder)).isPresent();
    }

    /** Whether the folder itself has a configuration file. */
    public boolean areIn(Path folder) {
        return Stream.concat(REVEAL_MD.stream(), REVEAL.stream()).anyMatch(name -> isFile(folder.resolve(name)));
    }

    /**
     * Where paths that begin with {@code /} may begin: at the search root, or else where the configuration is.
     *
     * @param folder absolute, of the file that contains the path
     */
    public List<Path> siteRoots(Path folder) {
        var configured = Stream.of(forDecks(folder), forReveal(folder))
                .flatMap(Optional::stream)
                .map(file -> file.resolveSibling("").normalize());
        return Stream.concat(Stream.of(roots.search()), configured).distinct().toList();
    }

    /** What has the name of a configuration file in a folder or above it, and cannot be read: a folder, or a link to nothing. */
    Stream<Path> unusable(Path folder) {
        return upward(folder)
                .flatMap(current ->
                        Stream.concat(REVEAL_MD.stream(), REVEAL.stream()).map(current::resolve))
                .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isFile(file));
    }

    private Optional<Path> nearest(Path folder, List<String> names) {
        return upward(folder)
                .flatMap(current -> names.stream().map(current::resolve))
                .filter(this::isFile)
                .findFirst();
    }

    private Stream<Path> upward(Path folder) {
        var top = roots.search().startsWith(roots.base()) ? roots.base() : roots.search();
        var steps = folder.startsWith(top) ? folder.getNameCount() - top.getNameCount() + 1 : 0;
        return Stream.iterate(folder, Path::getParent).limit(steps);
    }

    private boolean isFile(Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(roots.checkout());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
