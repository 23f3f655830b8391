package io.github.coursemaven.files;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What an author may have meant by a path that leads nowhere. */
final class Suggestions {

    private static final int MAXIMUM_TIES = 3;

    private final Supplier<List<Path>> files;

    /** @param files the files of the course, absolute; asked for only when something is missing */
    Suggestions(Supplier<List<Path>> files) {
        this.files = files;
    }

    /**
     * The path to write instead: the same name in another folder, or else the most similar path to a file of the same kind.
     *
     * @param folder what the path is relative to
     */
    Optional<String> instead(Path folder, String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var sameName = files.get().stream()
                .filter(file -> file.getFileName().toString().equals(name))
                .toList();
        if (!sameName.isEmpty()) {
            return nearest(sameName, folder, path);
        }
        var similar = files.get().stream()
                .filter(file -> extension(file.toString()).equalsIgnoreCase(extension(path)))
                .filter(file -> Distance.isNear(path, relative(folder, file)))
                .toList();
        return nearest(similar, folder, path);
    }

    private static Optional<String> nearest(List<Path> candidates, Path folder, String path) {
        var paths = candidates.stream()
                .map(file -> relative(folder, file))
                .sorted(Comparator.comparingInt((String candidate) -> Distance.between(path, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        var best = Distance.between(path, paths.get(0));
        var ties = paths.stream()
                .filter(candidate -> Distance.between(path, candidate) == best)
                .count();
        return ties > MAXIMUM_TIES ? Optional.empty() : Optional.of(paths.get(0));
    }

    private static String relative(Path folder, Path file) {
        return Roots.slashed(folder.relativize(file));
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
