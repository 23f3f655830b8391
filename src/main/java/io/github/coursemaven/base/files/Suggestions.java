package io.github.coursemaven.base.files;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What an author may have meant by a path that leads nowhere. */
final class Suggestions {

    private static final int MAXIMUM_TIES = 3;

    private final Supplier<List<Path>> files;
    private final Map<Path, List<String>> paths = new ConcurrentHashMap<>();

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
        var name = path.substring(path.lastIndexOf('/') + 1);
        var candidates = paths.computeIfAbsent(folder, this::paths);
        var sameName = candidates.stream()
                .filter(candidate -> candidate.equals(name) || candidate.endsWith("/" + name))
                .toList();
        if (!sameName.isEmpty()) {
            return nearest(sameName, path);
        }
        var similar = candidates.stream()
                .filter(candidate -> extension(candidate).equalsIgnoreCase(extension(path)))
                .filter(candidate -> EditDistance.isNear(path, candidate))
                .toList();
        return nearest(similar, path);
    }

    private List<String> paths(Path folder) {
        return files.get().stream()
                .map(file -> Roots.slashed(folder.relativize(file)))
                .toList();
    }

    private record Candidate(String path, int distance) {}

    private static Optional<String> nearest(List<String> paths, String path) {
        var candidates = paths.stream()
                .map(candidate -> new Candidate(candidate, EditDistance.between(path, candidate)))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::path))
                .toList();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var best = candidates.get(0);
        var ties = candidates.stream()
                .filter(candidate -> candidate.distance() == best.distance())
                .count();
        return ties > MAXIMUM_TIES ? Optional.empty() : Optional.of(best.path());
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
