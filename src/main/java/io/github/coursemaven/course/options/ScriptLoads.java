package io.github.coursemaven.course.options;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.NamedPath;
import io.github.coursemaven.base.files.Resolution;
import io.github.coursemaven.base.reference.ScriptNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What scripts seem to load of the files of a course, as their texts say. Thread-safe. */
final class ScriptLoads {

    private static final long MOST_BYTES = 5_000_000;
    private static final int SHOWN = 3;

    private final CourseFiles files;
    private final Map<Path, List<String>> names = new ConcurrentHashMap<>();

    ScriptLoads(CourseFiles files) {
        this.files = files;
    }

    /**
     * A complaint about a script that loads files which are not published, in words that follow its quoted name.
     *
     * @param published the files that are, absolute
     */
    Optional<String> complaint(Path script, Set<Path> published) {
        var lost = names.computeIfAbsent(script, ScriptLoads::names).stream()
                .filter(name -> isLost(script, name, published))
                .toList();
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        var more = lost.size() - SHOWN;
        var shown = lost.stream().limit(SHOWN).collect(Collectors.joining("', '", "'", "'"));
        return Optional.of("seems to load " + shown + (more > 0 ? " and " + more + " more" : "")
                + (lost.size() == 1 ? ", which is not copied" : ", which are not copied")
                + "; name a folder with them in 'staticDirs'");
    }

    private boolean isLost(Path script, String name, Set<Path> published) {
        var folder = script.resolveSibling("").normalize();
        var roots = Stream.of(files.roots().search(), files.roots().base()).filter(root -> name.contains("/"));
        var found = Stream.concat(Stream.of(folder), roots)
                .flatMap(start -> NamedPath.in(start, name).map(NamedPath::path).stream())
                .filter(path -> !path.equals(folder))
                .filter(path -> name.endsWith("/") ? Files.isDirectory(path) : Files.isRegularFile(path))
                .toList();
        return !found.isEmpty()
                && found.stream().noneMatch(path -> isPublished(path, published))
                && found.stream().anyMatch(this::isPublishable);
    }

    private static boolean isPublished(Path path, Set<Path> published) {
        return published.stream().anyMatch(file -> file.startsWith(path));
    }

    private boolean isPublishable(Path path) {
        var found = files.resolveLook(
                path.resolveSibling(""), List.of(path.getFileName().toString()));
        return found instanceof Resolution.File || found instanceof Resolution.Folder;
    }

    private static List<String> names(Path script) {
        try {
            return Files.size(script) > MOST_BYTES
                    ? List.of()
                    : ScriptNames.in(new String(Files.readAllBytes(script), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
