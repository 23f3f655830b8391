package io.github.coursemaven.maven;

import io.github.coursemaven.course.read.PomValues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.maven.project.MavenProject;

/**
 * The values of POMs that decks may show: each deck has those of the module that it is in, and those outside, as in a folder
 * that modules share, those of the project that is built. Thread-safe.
 */
final class DeckValues {

    private final Map<Path, MavenProject> projects;
    private final Properties onCommandLine;
    private final List<String> named;
    private final PomValues own;
    private final Map<Path, PomValues> known = new ConcurrentHashMap<>();

    /**
     * Values for the decks of some projects.
     *
     * @param base the folder of the project that is built; a project around it is not that of a folder beside it
     * @param projects by their folders
     * @param named properties that decks may show, beside those of every project
     * @param own for decks outside them
     */
    DeckValues(
            Path base, Map<Path, MavenProject> projects, Properties onCommandLine, List<String> named, PomValues own) {
        this.projects = projects.entrySet().stream()
                .filter(each -> each.getKey().equals(base) || !base.startsWith(each.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.onCommandLine = onCommandLine;
        this.named = List.copyOf(named);
        this.own = own;
    }

    /** @param problems what is wrong with names that neither the project that is built has nor one below it */
    static DeckValues of(MavenBuild build, List<String> named, ParameterProblems problems) throws IOException {
        var modules = build.modules();
        var others = new HashMap<Path, MavenProject>();
        for (var each : modules.projects()) {
            others.put(modules.folder(each), each);
        }
        var here = PomProperties.of(build);
        var below = others.entrySet().stream()
                .filter(each -> each.getKey().startsWith(build.base()))
                .map(each -> new PomProperties(each.getValue(), here.onCommandLine()))
                .toList();
        var elsewhere = named.stream()
                .filter(name -> below.stream().anyMatch(each -> each.has(name)))
                .collect(Collectors.toSet());
        var own = here.values(named, name -> !elsewhere.contains(name), problems);
        var values = new DeckValues(build.base(), others, here.onCommandLine(), named, own);
        values.known.put(build.base(), values.own);
        return values;
    }

    /** @param deck its file, a real path */
    PomValues of(Path deck) {
        return Optional.ofNullable(deck.getParent())
                .flatMap(this::module)
                .map(folder -> known.computeIfAbsent(folder, this::values))
                .orElse(own);
    }

    /** The nearest folder of a project around a folder. */
    private Optional<Path> module(Path folder) {
        return projects.containsKey(folder)
                ? Optional.of(folder)
                : Optional.ofNullable(folder.getParent()).flatMap(this::module);
    }

    private PomValues values(Path folder) {
        return new PomProperties(Optional.ofNullable(projects.get(folder)).orElseThrow(), onCommandLine)
                .values(named, name -> false, new ParameterProblems());
    }
}
