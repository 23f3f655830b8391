package io.github.coursemaven.maven;

import io.github.coursemaven.build.CourseLayout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a course is read from and written to. */
record FolderParameters(@Nullable File source, @Nullable File output, @Nullable File reports) {

    private static final String SOURCE = "sourceDirectory";
    static final String OUTPUT = "outputDirectory";
    static final String REPORTS = "reportsDirectory";

    /** The folders of a build. If the source directory is wrong, they have the base directory instead. */
    CourseLayout layout(MavenBuild build, ParameterProblems problems) throws IOException {
        var roots = CourseLayout.roots(build.here(), build.base(), search(build, problems), build.parents());
        var outputPath = folder(OUTPUT, build.resolved(OUTPUT, output, "target/site/slides"), problems);
        var reportsPath = folder(REPORTS, build.resolved(REPORTS, reports, "target/course"), problems);
        var leftOut = new HashSet<>(List.of(outputPath, reportsPath));
        leftOut.addAll(build.leftOut());
        return problems.read(OUTPUT, () -> new CourseLayout(build.here(), roots, outputPath, reportsPath, leftOut))
                .orElseGet(() ->
                        new CourseLayout(build.here(), roots, roots.search().resolve("target"), reportsPath, leftOut));
    }

    /** Whether the source directory is wrong, so that nothing can be found in it. */
    static boolean isSourceUnknown(ParameterProblems problems) {
        return problems.has(SOURCE);
    }

    private Path search(MavenBuild build, ParameterProblems problems) {
        var search = Optional.ofNullable(source)
                .map(folder -> build.base().resolve(folder.toPath()))
                .orElse(build.base());
        if (Files.isDirectory(search)) {
            return search;
        }
        var fault = Files.exists(search) ? "is a file" : "does not exist";
        problems.add(SOURCE, "'" + search + "' " + fault + "; name the folder of the decks");
        return build.base();
    }

    private static Path folder(String name, Path path, ParameterProblems problems) {
        if (Files.isRegularFile(path)) {
            problems.add(name, "'" + path + "' is a file; name a folder");
        }
        fileAbove(path)
                .ifPresent(file -> problems.add(
                        name, "'" + path + "' cannot be a folder, because '" + file + "' is a file; name another"));
        return path;
    }

    /** What keeps a path from being created: a file where it has a folder. */
    static Optional<Path> fileAbove(Path path) {
        return Stream.iterate(path.getParent(), Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .filter(Files::isRegularFile);
    }
}
