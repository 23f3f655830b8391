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
import org.apache.maven.project.MavenProject;

/** The values of POMs that decks may show: each deck has those of the module that it is in. Thread-safe. */
final class DeckValues {

    private final Map<Path, MavenProject> projects;
    private final Properties onCommandLine;
    private final List<String> named;
    private final PomValues own;
    private final Map<Path, PomValues> known = new ConcurrentHashMap<>();

    /**
     * Values for the decks of some projects.
     *
     * @param projects by their folders
     * @param named properties that decks may show, beside those of every project
     * @param own for decks outside them
     */
    DeckValues(Map<Path, MavenProject> projects, Properties onCommandLine, List<String> named, PomValues own) {
        this.projects = Map.copyOf(projects);
        this.onCommandLine = onCommandLine;
        this.named = List.copyOf(named);
        this.own = own;
    }

    /** @param problems what is wrong with names, in the project that is built; another one complains when it is built */
    static DeckValues of(MavenBuild build, List<String> named, ParameterProblems problems) throws IOException {
        var modules = build.modules();
        var others = new HashMap<Path, MavenProject>();
        for (var each : modules.projects()) {
            others.put(modules.folder(each), each);
        }
        var here = PomProperties.of(build);
        var values = new DeckValues(others, here.onCommandLine(), named, here.values(named, problems));
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
                .values(named, new ParameterProblems());
    }
}
