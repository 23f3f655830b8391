package io.github.coursemaven.course.read;

import io.github.coursemaven.course.output.ModuleReports;
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
 */
public record ModuleFolders(
        String artifactId, Path base, List<Path> sources, List<Path> classPath, ModuleReports testReports) {

    public ModuleFolders {
        sources = List.copyOf(sources);
        classPath = List.copyOf(classPath);
    }
}
