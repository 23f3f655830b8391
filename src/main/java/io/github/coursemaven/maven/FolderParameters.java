package io.github.coursemaven.maven;

import io.github.coursemaven.build.CourseLayout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a course is read from and written to. */
record FolderParameters(@Nullable File source, @Nullable File output, @Nullable File reports) {

    CourseLayout layout(MavenBuild build) throws IOException {
        var search = Optional.ofNullable(source)
                .map(folder -> build.base().resolve(folder.toPath()))
                .orElse(build.base());
        if (!Files.isDirectory(search)) {
            throw new IllegalArgumentException("'sourceDirectory' is no folder: " + search);
        }
        var outputPath = build.resolved(output, "target/site/slides");
        var reportsPath = build.resolved(reports, "target/course");
        var leftOut = new HashSet<>(Set.of(outputPath, reportsPath));
        leftOut.addAll(build.leftOut());
        var roots = CourseLayout.roots(build.here(), build.base(), search);
        return new CourseLayout(build.here(), roots, outputPath, reportsPath, leftOut);
    }
}
