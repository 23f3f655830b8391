package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.files.PublicationRule;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.course.options.StaticFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the files of a course are in its site; two files are never at one place. Paths of the site are below the output
 * directory, with {@code /}.
 */
final class Places {

    /** The folder of what does not have the same place as in the sources. */
    static final String OWN = "_course/";

    private final Roots roots;
    private final Map<String, Path> taken = new HashMap<>();

    Places(Roots roots) {
        this.roots = roots;
    }

    /**
     * Takes the places of the files in a folder, each at its place in the folder, but for those that other files have.
     *
     * @return the files by path
     */
    SortedMap<String, Path> take(StaticFolder folder) {
        var files = new TreeMap<String, Path>();
        for (var file : folder.files()) {
            var path = Roots.slashed(folder.place().resolve(folder.folder().relativize(file)));
            if (take(path, file)) {
                files.put(path, file);
            }
        }
        return files;
    }

    /**
     * The path of a file: where a file of the sources at a certain place is, if no other file is there.
     *
     * @param file absolute, inside the checkout
     * @param place absolute, inside the checkout
     */
    String of(Path file, Path place) {
        return Stream.concat(atPlace(file, place), ofItsOwn(file))
                .filter(path -> take(path, file))
                .findFirst()
                .orElseThrow();
    }

    private boolean take(String path, Path file) {
        return file.equals(taken.computeIfAbsent(path, free -> file));
    }

    /** A file of this plugin's own may be in that folder. */
    private Stream<String> atPlace(Path file, Path place) {
        var path = usual(place);
        return !file.equals(place) && path.startsWith(OWN) ? Stream.empty() : Stream.of(path);
    }

    private Stream<String> ofItsOwn(Path file) {
        var inCheckout = withoutDots(file);
        return Stream.concat(
                Stream.of(usual(file), OWN + "files/" + inCheckout),
                IntStream.iterate(2, number -> number + 1)
                        .mapToObj(number -> OWN + "files-" + number + "/" + inCheckout));
    }

    /**
     * As in the sources. A file from outside the search root gets a place of its own, and so does one with a hidden name, which
     * many servers refuse to send.
     */
    private String usual(Path file) {
        var isInSearchRoot = file.startsWith(roots.search());
        var path = isInSearchRoot
                ? roots.search().relativize(file)
                : roots.checkout().relativize(file);
        if (PublicationRule.isHidden(path)) {
            return OWN + "hidden/" + withoutDots(file);
        }
        return isInSearchRoot && !path.startsWith(OWN) ? Roots.slashed(path) : OWN + "files/" + withoutDots(file);
    }

    private String withoutDots(Path file) {
        return Roots.slashed(roots.checkout().relativize(file)).replaceAll("(^|/)\\.", "$1dot-");
    }
}
