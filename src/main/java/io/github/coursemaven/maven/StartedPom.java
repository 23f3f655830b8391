package io.github.coursemaven.maven;

import io.github.coursemaven.base.output.TemporaryFolder;
import io.github.coursemaven.build.start.CourseWords;
import io.github.coursemaven.build.start.NewPom;
import io.github.coursemaven.build.start.ParentCoordinates;
import io.github.coursemaven.build.start.PluginCoordinates;
import io.github.coursemaven.build.start.PomWish;
import io.github.coursemaven.build.start.XmlElement;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.project.DefaultProjectBuildingRequest;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.project.ProjectBuildingException;

/** The POM of a course that is started: the one that there is, or the one that is to be written, as Maven understands them. */
record StartedPom(
        MavenSession session, ProjectBuilder builder, MavenProject project, PluginCoordinates plugin, Path folder) {

    PomWish wish(
            boolean change,
            Optional<String> parent,
            CourseWords words,
            List<XmlElement> settings,
            ParameterProblems problems)
            throws IOException {
        var read = parent.flatMap(text -> problems.read("parent", () -> ParentCoordinates.parse(text)));
        var existing = Optional.ofNullable(project.getFile()).map(File::toPath);
        if (existing.isPresent()) {
            read.ifPresent(found -> problems.add(
                    "parent",
                    "'" + found + "' cannot be the parent of a POM that exists; write <parent> there yourself"));
            return new PomWish(Optional.of(existing.get().toRealPath()), names(project), change, read, settings);
        }
        return new PomWish(existing, isBrought(read, words, problems), change, read, settings);
    }

    /** Whether a parent POM has the plugin. */
    private boolean isBrought(Optional<ParentCoordinates> parent, CourseWords words, ParameterProblems problems)
            throws IOException {
        if (parent.isEmpty()) {
            return false;
        }
        var request = new DefaultProjectBuildingRequest(session.getProjectBuildingRequest());
        request.setProject(null);
        request.setResolveDependencies(false);
        try (var written = new TemporaryFolder("course-pom-")) {
            var text = new NewPom(folder, words, parent).text(Optional.empty());
            var pom = Files.writeString(written.path().resolve("pom.xml"), text);
            return names(builder.build(pom.toFile(), request).getProject());
        } catch (ProjectBuildingException e) {
            problems.add("parent", "Maven finds no POM '" + parent.get() + "'; install it first");
            return false;
        }
    }

    private boolean names(MavenProject found) {
        return Stream.ofNullable(found.getBuild())
                .flatMap(build -> Stream.<PluginContainer>concat(
                        Stream.of(build), Stream.ofNullable(build.getPluginManagement())))
                .flatMap(container -> container.getPlugins().stream())
                .anyMatch(each -> each.getKey().equals(plugin.group() + ":" + plugin.artifact()));
    }
}
