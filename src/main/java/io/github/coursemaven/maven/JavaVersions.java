package io.github.coursemaven.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/**
 * Sources that an execution of the compiler has for itself, because a jar has classes for several versions of Java.
 *
 * @param sources absolute folders
 * @param within where their class files are in the output of the module; empty if they are among the others
 */
record JavaVersions(List<String> sources, String within) {

    /** Those of a module. */
    static List<JavaVersions> of(MavenProject module) {
        var compiler = PluginExecutions.of(module, "maven-compiler-plugin");
        return compiler.configurations().stream()
                .filter(JavaVersions::isOfMain)
                .map(execution -> new JavaVersions(
                        PluginExecutions.texts(execution, "compileSourceRoots").stream()
                                .map(compiler::absolute)
                                .toList(),
                        within(execution).orElse("")))
                .filter(each -> !each.sources().isEmpty())
                .toList();
    }

    private static boolean isOfMain(ConfigurationContainer container) {
        return !(container instanceof PluginExecution execution)
                || execution.getGoals().contains("compile")
                || !execution.getGoals().contains("testCompile");
    }

    private static Optional<String> within(ConfigurationContainer execution) {
        var isOwn = PluginExecutions.text(execution, "multiReleaseOutput")
                .filter(text -> text.equals("true"))
                .isPresent();
        return Stream.of("release", "target")
                .flatMap(name -> PluginExecutions.text(execution, name).stream())
                .findFirst()
                .filter(version -> isOwn)
                .map(version -> "META-INF/versions/" + version + "/");
    }
}
