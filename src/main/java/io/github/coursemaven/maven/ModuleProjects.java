package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.Roots;
import io.github.coursemaven.base.trace.DiskTrace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;

/** The projects on disk around a project: its modules, and those that it is a module beside. */
record ModuleProjects(MavenSession session, MavenProject project, ProjectBuilder builder, DiskTrace trace) {

    /** Those of this build, also if it builds only some; if it is of one project alone, its modules, its parents and theirs. */
    List<MavenProject> all() {
        var known = new LinkedHashMap<File, MavenProject>();
        Optional.ofNullable(session.getAllProjects()).orElse(List.of()).forEach(each -> add(known, each));
        if (known.size() == 1) {
            withParents(project).forEach(parent -> {
                add(known, parent);
                modules(parent).forEach(module -> add(known, module));
            });
        }
        return List.copyOf(known.values());
    }

    /** The folders of the parent POMs of a project that are on disk, as real paths, the nearest first. */
    static List<Path> parentFolders(MavenProject project, DiskTrace trace) throws IOException {
        var folders = new ArrayList<Path>();
        for (var parent : withParents(project).skip(1).toList()) {
            folders.add(Roots.real(trace.path(parent.getBasedir().toPath())));
        }
        return folders;
    }

    /**
     * Whether the lifecycle of a project runs a plugin.
     *
     * @param plugin its group and name
     */
    static boolean runs(MavenProject other, String plugin) {
        return Optional.ofNullable(other.getPlugin(plugin)).stream()
                .flatMap(found -> found.getExecutions().stream())
                .anyMatch(each -> !each.getGoals().isEmpty() && !"none".equals(each.getPhase()));
    }

    private static void add(LinkedHashMap<File, MavenProject> known, MavenProject each) {
        if (each.getBasedir() != null) {
            known.putIfAbsent(each.getBasedir().toPath().normalize().toFile(), each);
        }
    }

    private static Stream<MavenProject> withParents(MavenProject project) {
        return Stream.iterate(project, Objects::nonNull, MavenProject::getParent)
                .takeWhile(parent -> parent.getBasedir() != null);
    }

    /** Those that a project lists, each with its own. */
    private List<MavenProject> modules(MavenProject parent) {
        var modules = new ArrayList<MavenProject>();
        for (var name : parent.getModules()) {
            var path = trace.path(new File(parent.getBasedir(), name).toPath());
            var pom = Files.isDirectory(path) ? path.resolve("pom.xml") : path;
            if (Files.isRegularFile(pom)) {
                read(pom.toFile()).ifPresent(module -> {
                    modules.add(module);
                    modules.addAll(modules(module));
                });
            }
        }
        return modules;
    }

    /** A module that cannot be read fails its own build, which says why. */
    private Optional<MavenProject> read(File pom) {
        var request = new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        request.setProject(null);
        request.setResolveDependencies(false);
        // Maven 4 looks for parents on disk only for projects that it builds, which it knows by this
        request.setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_STRICT);
        try {
            return Optional.of(builder.build(pom, request).getProject());
        } catch (ProjectBuildingException e) {
            return Optional.empty();
        }
    }
}
