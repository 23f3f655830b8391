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
public final class ScriptLoads {

    private static final long MOST_BYTES = 5_000_000;
    private static final int SHOWN = 3;

    private final CourseFiles files;
    private final Map<Path, List<String>> names = new ConcurrentHashMap<>();

    public ScriptLoads(CourseFiles files) {
        this.files = files;
    }

    /**
     * A complaint about a script that loads files which are not published, in words that follow its quoted name.
     *
     * @param published the files that are, absolute
     */
    public Optional<String> complaint(Path script, Set<Path> published) {
        return complaint(
                List.of(script.resolveSibling("").normalize()),
                names.computeIfAbsent(script, ScriptLoads::names),
                published);
    }

    /**
     * The same for a script of a page.
     *
     * @param folders where names may begin, absolute: those of the script and of the page
     * @param text of the script
     */
    public Optional<String> complaint(List<Path> folders, String text, Set<Path> published) {
        return complaint(folders, ScriptNames.in(text), published);
    }

    private Optional<String> complaint(List<Path> folders, List<String> names, Set<Path> published) {
        var lost =
                names.stream().filter(name -> isLost(folders, name, published)).toList();
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        var more = lost.size() - SHOWN;
        var shown = lost.stream().limit(SHOWN).collect(Collectors.joining("', '", "'", "'"));
        return Optional.of("seems to load " + shown + (more > 0 ? " and " + more + " more" : "")
                + (lost.size() == 1 ? ", which is not copied" : ", which are not copied")
                + "; name a folder with them in 'staticDirs'");
    }

    private boolean isLost(List<Path> folders, String name, Set<Path> published) {
        var roots = Stream.of(files.roots().search(), files.roots().base()).filter(root -> name.contains("/"));
        var found = Stream.concat(folders.stream(), roots)
                .flatMap(start -> NamedPath.in(start, name).map(NamedPath::path).stream())
                .filter(path -> !folders.contains(path))
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
