package io.github.coursemaven.maven;

import io.github.coursemaven.base.trace.Checksum;
import io.github.coursemaven.base.trace.DiskTrace;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * All that a run of a goal depends on besides the decks: its parameters, what Maven knows, the plugin itself, and the day.
 *
 * @param projects those whose POMs count
 */
record RunSettings(MavenSession session, MavenProject project, MojoExecution execution, List<MavenProject> projects) {

    /** Whether the plugin is in jars. Classes in a folder are those of someone who works on it, and change without notice. */
    static boolean isOfJars(ClassLoader classPath) {
        return classPath instanceof URLClassLoader loader
                && Arrays.stream(loader.getURLs())
                        .allMatch(url -> url.getProtocol().equals("file")
                                && url.getPath().endsWith(".jar"));
    }

    /** The name of the goal. */
    String goal() {
        return execution.getGoal();
    }

    /** Where records of runs are kept. */
    Path records(Path base) {
        var hasPom = project.getBasedir() != null;
        return base.resolve(hasPom ? project.getBuild().getDirectory() : "target")
                .resolve("course-runs");
    }

    /** A checksum of all of it. */
    String checksum(AbstractCourseMojo mojo) throws IOException {
        var facts = new ArrayList<String>();
        facts.add(execution.getMojoDescriptor().getId() + " " + execution.getSource());
        facts.add(System.getProperty("java.version") + " " + System.getProperty("os.name"));
        facts.add(LocalDate.now(ZoneOffset.UTC) + " offline " + session.isOffline());
        facts.add(session.getExecutionRootDirectory());
        facts.add(new BuiltCode(session, project, projects, new DiskTrace()).steps());
        facts.add(new TreeMap<Object, Object>(session.getUserProperties()).toString());
        facts.add(System.getenv().getOrDefault("PATH", ""));
        facts.add(String.valueOf(execution.getConfiguration()));
        facts.add(parameters(mojo).toString());
        facts.addAll(built());
        facts.add(model());
        facts.addAll(jars(mojo.getClass().getClassLoader()));
        return Checksum.of(String.join("\n", facts));
    }

    /** Notes the files that Maven itself has read, before they can change. */
    void trace(DiskTrace trace) {
        var request = session.getRequest();
        var poms =
                Stream.concat(projects.stream(), PomParameters.parents(project)).map(MavenProject::getFile);
        Stream.concat(poms, Stream.of(request.getUserSettingsFile(), request.getGlobalSettingsFile()))
                .filter(Objects::nonNull)
                .map(File::toPath)
                .forEach(trace::reads);
    }

    /** The values of all parameters, by name. */
    private static Map<String, String> parameters(AbstractCourseMojo mojo) {
        var values = new TreeMap<String, String>();
        for (var type : List.of(mojo.getClass(), AbstractCourseMojo.class)) {
            Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(RunSettings::isOfParameter)
                    .forEach(field -> values.put(field.getName(), value(field, mojo)));
        }
        return values;
    }

    /** What Maven itself provides has no text that says what it is. */
    private static boolean isOfParameter(Field field) {
        return !List.of(MavenProject.class, MavenSession.class, MojoExecution.class, MavenServices.class)
                        .contains(field.getType())
                && field.getType() != ParameterProblems.class;
    }

    private static String value(Field field, AbstractCourseMojo mojo) {
        try {
            field.setAccessible(true);
            return String.valueOf(field.get(mojo));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The projects of this build, with what switches parts of their POMs on. */
    private List<String> built() {
        return session.getProjects().stream()
                .map(each -> each.getId() + " " + each.getBasedir() + " "
                        + each.getActiveProfiles().stream()
                                .map(profile -> profile.getId())
                                .toList())
                .toList();
    }

    private String model() throws IOException {
        var text = new StringWriter();
        new MavenXpp3Writer().write(text, project.getModel());
        return text.toString();
    }

    /** The jars of the plugin and of its dependencies, among which may be the theme of a department. */
    private static List<String> jars(ClassLoader classPath) {
        return Arrays.stream(((URLClassLoader) classPath).getURLs())
                .map(url -> Path.of(URI.create(url.toString())))
                .map(jar -> jar.getFileName() + " " + checksum(jar))
                .toList();
    }

    private static String checksum(Path jar) {
        try (var in = Files.newInputStream(jar)) {
            return Checksum.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
