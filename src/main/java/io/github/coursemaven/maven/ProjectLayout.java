package io.github.coursemaven.maven;

import io.github.coursemaven.files.Roots;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Where things are in a build.
 *
 * @param here where Maven was started; absolute
 * @param leftOut folders without decks of this project; absolute
 */
record ProjectLayout(Path here, Roots roots, Path output, Path reports, Path linkCache, Set<Path> leftOut) {

    ProjectLayout {
        leftOut = Set.copyOf(leftOut);
        if (roots.search().startsWith(output)) {
            throw new IllegalArgumentException("'outputDirectory' must not hold the sources, but '" + output
                    + "' does; choose a folder of its own, such as target/site/slides");
        }
    }

    static ProjectLayout of(
            MavenSession session,
            MavenProject project,
            MojoExecution execution,
            Optional<File> source,
            Optional<File> output,
            Optional<File> reports,
            Optional<File> linkCache)
            throws IOException {
        var here = Path.of(session.getExecutionRootDirectory()).toRealPath();
        var base = Optional.ofNullable(project.getBasedir())
                .map(File::toPath)
                .orElse(here)
                .toRealPath();
        var search = source.map(folder -> base.resolve(folder.toPath())).orElse(base);
        if (!Files.isDirectory(search)) {
            throw new IllegalArgumentException("'sourceDirectory' is no folder: " + search);
        }
        var roots = Roots.of(search, base, checkout(search.toRealPath(), here));
        var outputPath = resolved(base, output, "target/site/slides");
        var reportsPath = resolved(base, reports, "target/course");
        var linkCachePath = resolved(base, linkCache, ".course/links.tsv");
        var leftOut = new HashSet<>(Set.of(outputPath, reportsPath));
        leftOut.addAll(buildDirectories(session, base));
        if (execution.getSource() == MojoExecution.Source.LIFECYCLE) {
            leftOut.addAll(modules(session, project, base));
        }
        return new ProjectLayout(here, roots, outputPath, reportsPath, linkCachePath, leftOut);
    }

    /** A file or folder as someone sees it who stands where Maven was started. */
    String shown(Path path) {
        var relative = Roots.slashed(here.relativize(path));
        return relative.isEmpty() ? "." : relative;
    }

    /** Without a POM, Maven leaves expressions such as ${project.basedir} as they are. */
    private static Path resolved(Path base, Optional<File> file, String byDefault) {
        return file.map(File::getPath)
                .filter(path -> !path.contains("${"))
                .map(base::resolve)
                .orElse(base.resolve(byDefault))
                .normalize();
    }

    /** The nearest folder upward that version control begins at, else where Maven was started. */
    private static Path checkout(Path search, Path here) {
        for (var parents = search.getNameCount(); parents > 0; parents--) {
            var folder = search.getRoot().resolve(search.subpath(0, parents));
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return search.startsWith(here) ? here : search;
    }

    private static Set<Path> buildDirectories(MavenSession session, Path base) {
        var directories = new HashSet<>(Set.of(base.resolve("target")));
        for (var project : session.getProjects()) {
            if (project.getBasedir() != null) {
                directories.add(Path.of(project.getBuild().getDirectory()).normalize());
            }
        }
        return directories;
    }

    private static Set<Path> modules(MavenSession session, MavenProject project, Path base) throws IOException {
        var modules = new HashSet<Path>();
        for (var module : project.getModules()) {
            var path = base.resolve(module).normalize();
            modules.add(Files.isRegularFile(path) ? path.resolveSibling("").normalize() : path);
        }
        var others = session.getProjects().stream()
                .flatMap(other -> Optional.ofNullable(other.getBasedir()).stream())
                .map(File::toPath)
                .flatMap(path -> path.startsWith(base) && !path.equals(base) ? Stream.of(path) : Stream.empty());
        others.forEach(modules::add);
        return modules;
    }
}
