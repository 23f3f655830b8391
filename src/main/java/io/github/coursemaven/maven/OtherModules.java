package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.CourseFiles;
import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.files.WrittenFiles;
import io.github.coursemaven.build.CourseLayout;
import io.github.coursemaven.course.deck.Course;
import io.github.coursemaven.course.deck.Neighbour;
import io.github.coursemaven.course.options.Library;
import io.github.coursemaven.course.read.CourseReader;
import io.github.coursemaven.course.read.ReaderSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;

/**
 * The modules that this plugin makes slides of, too, which are published beside this project. They are thought to be set up alike.
 *
 * @param modules all that are on disk, with this project
 */
record OtherModules(Modules modules) {

    /**
     * Their courses.
     *
     * @param layout of this project
     * @param settings of this project
     */
    List<Neighbour> neighbours(CourseLayout layout, ReaderSettings settings, Library library) throws IOException {
        var site = site();
        if (site.isEmpty() || !layout.output().startsWith(site.get())) {
            return List.of();
        }
        var slides = site.get().relativize(layout.output());
        return others().filter(other -> isApart(other, layout))
                .flatMap(other -> pages(other, slides)
                        .map(pages -> new Neighbour(
                                search(other, layout), pages, () -> read(other, layout, settings, library)))
                        .stream())
                .filter(neighbour -> Files.isDirectory(neighbour.search()))
                .toList();
    }

    /** The folder of the project's own site. */
    private Optional<Path> site() throws IOException {
        var site = Optional.of(project())
                .filter(known -> known.getBasedir() != null)
                .map(known -> known.getModel().getReporting())
                .map(Reporting::getOutputDirectory);
        return site.isEmpty()
                ? Optional.empty()
                : Optional.of(Roots.real(modules.trace().path(Path.of(site.get()))));
    }

    private MavenProject project() {
        return modules.project();
    }

    private Stream<MavenProject> others() {
        return modules.projects().stream()
                .filter(other -> !base(other).equals(base(project())))
                .filter(modules::hasSlides)
                .filter(other -> !modules.skips(other));
    }

    /** Whether the decks of a module are not those of this project. */
    private boolean isApart(MavenProject other, CourseLayout layout) {
        return !base(other).startsWith(layout.roots().search())
                || layout.leftOut().contains(base(other));
    }

    private Optional<Path> pages(MavenProject other, Path slides) {
        return SitePath.of(project())
                .flatMap(here -> SitePath.of(other).flatMap(here::to))
                .map(way -> Path.of("../".repeat(slides.getNameCount()))
                        .resolve(way)
                        .resolve(slides)
                        .normalize());
    }

    private Path search(MavenProject other, CourseLayout layout) {
        var search = layout.roots().search();
        return search.startsWith(base(project()))
                ? base(other).resolve(base(project()).relativize(search)).normalize()
                : base(other);
    }

    private Course read(MavenProject other, CourseLayout layout, ReaderSettings settings, Library library) {
        try {
            var parents = ModuleProjects.parentFolders(other, modules.trace());
            var roots = CourseLayout.roots(layout.here(), base(other), search(other, layout), parents);
            return new CourseReader(new CourseFiles(roots, leftOut(other), WrittenFiles.NONE), settings, library)
                    .read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<Path> leftOut(MavenProject other) throws IOException {
        var folders = modules.apart(other);
        for (var each : modules.projects()) {
            folders.add(base(each).resolve(each.getBuild().getDirectory()));
        }
        folders.removeIf(folder -> base(other).startsWith(folder));
        return folders;
    }

    private Path base(MavenProject project) {
        try {
            return modules.folder(project);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
