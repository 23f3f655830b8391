package io.github.coursemaven.course.deck;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where the references of a file begin.
 *
 * @param folder absolute, of the file; relative paths begin here
 * @param starts the folders that reveal-md may be started in for its decks, absolute, the likeliest first
 * @param assetsDirs the names under which reveal-md serves the folder that it is started in, such as {@code _assets}
 */
public record Origin(Path folder, List<Path> starts, SortedSet<String> assetsDirs) {

    public Origin {
        starts = List.copyOf(starts);
        assetsDirs = Collections.unmodifiableSortedSet(new TreeSet<>(assetsDirs));
    }

    /**
     * That of a deck.
     *
     * @param file its Markdown, absolute
     * @param configuration the files whose settings it inherits, absolute
     */
    public static Origin ofDeck(Path file, List<Path> configuration, String assetsDir) {
        var starts = Stream.concat(configuration.stream(), Stream.of(file)).map(Origin::folderOf);
        return new Origin(folderOf(file), starts.distinct().toList(), new TreeSet<>(List.of(assetsDir)));
    }

    /** That of another file of the same decks. */
    public Origin ofOther(Path file) {
        return in(folderOf(file));
    }

    /** The same with another folder that relative paths begin in. */
    public Origin in(Path other) {
        return new Origin(other, starts, assetsDirs);
    }

    private static Path folderOf(Path file) {
        return file.resolveSibling("").normalize();
    }

    /** That of a file which more decks share. */
    public Origin and(Origin other) {
        var names = new TreeSet<>(assetsDirs);
        names.addAll(other.assetsDirs);
        return new Origin(
                folder,
                Stream.concat(starts.stream(), other.starts.stream()).distinct().toList(),
                names);
    }

    /**
     * The path in the folder that reveal-md is started in, if a path leads below the name that it serves that folder under.
     *
     * @param name a path with {@code /}, decoded; {@code ..} at its beginning stays at the root of the server, as in browsers
     */
    public Optional<String> served(String name) {
        var path = fromRoot(name);
        return assetsDirs.stream()
                .map(folder -> folder + "/")
                .filter(path::startsWith)
                .map(folder -> path.substring(folder.length()))
                .findFirst();
    }

    private static String fromRoot(String name) {
        var names = new ArrayDeque<String>();
        for (var segment : name.split("/", -1)) {
            if (segment.equals("..")) {
                names.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                names.add(segment);
            }
        }
        return String.join("/", names);
    }
}
