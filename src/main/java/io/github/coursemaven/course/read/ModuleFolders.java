package io.github.coursemaven.course.read;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a module of the build has what slides may show. All paths are absolute.
 *
 * @param artifactId its name
 * @param base its base directory
 * @param sources its source folders
 * @param classPath folders and jars of its classes and, if Maven has found them, of its dependencies; they need not exist
 * @param testReports where reports of its tests are, if there are any
 * @param isTested whether this build has run its tests; otherwise, reports may be old
 */
public record ModuleFolders(
        String artifactId,
        Path base,
        List<Path> sources,
        List<Path> classPath,
        List<Path> testReports,
        boolean isTested) {

    public ModuleFolders {
        sources = List.copyOf(sources);
        classPath = List.copyOf(classPath);
        testReports = List.copyOf(testReports);
    }
}
