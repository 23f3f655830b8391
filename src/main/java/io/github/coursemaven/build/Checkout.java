package io.github.coursemaven.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the folder that nothing of a course may lead out of. */
final class Checkout {

    private Checkout() {}

    /**
     * The nearest folder upward that is the root of a repository, or else the topmost of the other folders. All paths are real.
     *
     * @param here where the build was started
     * @param parents the folders of parent POMs
     */
    static Path of(Path search, Path here, List<Path> parents) {
        for (var names = search.getNameCount(); names > 0; names--) {
            var folder = search.getRoot().resolve(search.subpath(0, names));
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return Stream.concat(Stream.of(here), parents.stream())
                .filter(search::startsWith)
                .min(Comparator.comparingInt(Path::getNameCount))
                .orElse(search);
    }
}
