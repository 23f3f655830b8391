package io.github.coursemaven.base.files;

import io.github.coursemaven.base.files.SimilarNames.Similar;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What an author may have meant by a path that leads nowhere. */
final class Suggestions {

    private static final int MAXIMUM_TIES = 3;

    private final Supplier<List<Path>> files;
    private final Map<Path, Paths> byFolder = new ConcurrentHashMap<>();

    /** @param files the files of the course, absolute; looked up only when something is missing */
    Suggestions(Supplier<List<Path>> files) {
        this.files = files;
    }

    /**
     * The path to write instead: the same name in another folder, or else the most similar path to a file with the same extension.
     *
     * @param folder what the path is relative to
     */
    Optional<String> instead(Path folder, String path) {
        var paths = byFolder.computeIfAbsent(folder, this::paths);
        var sameName = paths.byName().getOrDefault(name(path), List.of());
        if (!sameName.isEmpty()) {
            return nearest(sameName.stream()
                    .map(candidate -> new Similar(candidate, EditDistance.between(path, candidate)))
                    .sorted(Comparator.comparingInt(Similar::distance).thenComparing(Similar::name))
                    .toList());
        }
        return nearest(paths.all().to(path).stream()
                .filter(similar -> extension(similar.name()).equalsIgnoreCase(extension(path)))
                .toList());
    }

    /** The paths from one folder to all files. */
    private record Paths(SimilarNames all, Map<String, List<String>> byName) {}

    private Paths paths(Path folder) {
        var paths = files.get().stream()
                .map(file -> Roots.slashed(folder.relativize(file)))
                .toList();
        return new Paths(SimilarNames.of(paths), paths.stream().collect(Collectors.groupingBy(Suggestions::name)));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** @param similar the nearest first */
    private static Optional<String> nearest(List<Similar> similar) {
        var ties = similar.stream()
                .filter(candidate -> candidate.distance() == similar.get(0).distance())
                .count();
        return ties > MAXIMUM_TIES
                ? Optional.empty()
                : similar.stream().map(Similar::name).findFirst();
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
