package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.trace.DiskTrace;
import io.github.coursemaven.build.UnseenSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * The modules in the folder of a project, whose decks a goal of this project may read.
 *
 * @param base the folder of the project
 * @param projects all that are on disk
 * @param below those of them in the folder, by their own folders
 * @param trace makes paths of theirs
 */
record Modules(
        MavenSession session,
        MojoExecution execution,
        MavenProject project,
        Path base,
        List<MavenProject> projects,
        Map<Path, MavenProject> below,
        DiskTrace trace) {

    /** What a module sets for a course of its own, which another course does not need. */
    private static final Set<String> OF_OWN_COURSE =
            Set.of("title", "description", "logo", "url", "outputDirectory", "reportsDirectory", "linkCache");

    static Modules of(
            MavenSession session,
            MojoExecution execution,
            MavenProject project,
            Path base,
            List<MavenProject> projects,
            DiskTrace trace)
            throws IOException {
        var below = new LinkedHashMap<Path, MavenProject>();
        for (var each : projects) {
            var folder = folder(each, trace);
            if (folder.startsWith(base) && !folder.equals(base)) {
                below.put(folder, each);
            }
        }
        return new Modules(session, execution, project, base, projects, below, trace);
    }

    /** The code of all projects. */
    BuiltCode code() {
        return new BuiltCode(session, project, projects, trace);
    }

    /** The folders of modules whose decks are not read: those that skip the goal and, within a lifecycle, those that run it. */
    Set<Path> leftOut() throws IOException {
        var folders = new HashSet<>(skipped());
        if (execution.getSource() == MojoExecution.Source.LIFECYCLE) {
            folders.addAll(apart(project));
        }
        return folders;
    }

    /** The folders of modules that have a course of their own, or cannot be read, without those that hold a project. */
    Set<Path> apart(MavenProject reading) throws IOException {
        var folders = new HashSet<Path>();
        var others = new HashSet<Path>();
        for (var each : projects) {
            (hasSlides(each) ? folders : others).add(folder(each));
        }
        var here = folder(reading);
        for (var module : reading.getModules()) {
            var path = here.resolve(module).normalize();
            var folder = Roots.real(Files.isRegularFile(path) ? path.resolveSibling("") : path);
            if (!others.contains(folder)) {
                folders.add(folder);
            }
        }
        folders.removeIf(here::startsWith);
        return folders;
    }

    /** On the command line, the plugin runs in all projects; otherwise in those whose POMs have it. */
    boolean hasSlides(MavenProject module) {
        return execution.getSource() == MojoExecution.Source.CLI
                || ModuleProjects.runs(module, execution.getPlugin().getKey());
    }

    /** The folder of a project, as a real path. */
    Path folder(MavenProject project) throws IOException {
        return folder(project, trace);
    }

    private static Path folder(MavenProject project, DiskTrace trace) throws IOException {
        return Roots.real(trace.path(project.getBasedir().toPath()));
    }

    /** The names of the modules by folder; empty for one whose POM has no name. */
    Map<Path, String> names() {
        var names = new HashMap<Path, String>();
        for (var module : below.entrySet()) {
            names.put(module.getKey(), PomFacts.nameIn(module.getValue()).orElse(""));
        }
        return names;
    }

    /** Whether a module sets that the goal does nothing there. */
    boolean skips(MavenProject module) {
        return parameters(module).skips();
    }

    /** The folders of modules that skip the goal, without those that hold a module that does not. */
    List<Path> skipped() {
        var read = below.entrySet().stream()
                .filter(each -> !skips(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return below.keySet().stream()
                .filter(folder -> read.stream().noneMatch(each -> each.startsWith(folder)))
                .toList();
    }

    /** What the modules set for themselves, which this goal does not see: for each of them, also if that is nothing. */
    List<UnseenSettings> settings() {
        return below.entrySet().stream()
                .map(each -> new UnseenSettings(each.getKey(), unseen(each.getValue())))
                .toList();
    }

    private List<String> unseen(MavenProject module) {
        var here = parameters(project);
        var there = parameters(module);
        return execution.getMojoDescriptor().getParameters().stream()
                .filter(Parameter::isEditable)
                .map(Parameter::getName)
                .filter(name -> !name.equals("skip") && !OF_OWN_COURSE.contains(name))
                .filter(name -> there.isSetApartFrom(project, name))
                .filter(name -> !there.value(name).equals(here.value(name)))
                .toList();
    }

    private ModuleParameters parameters(MavenProject module) {
        return new ModuleParameters(session, execution, module);
    }
}
