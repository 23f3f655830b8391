package io.github.coursemaven.maven;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The parameters that a goal would have in a module. */
record ModuleParameters(MavenSession session, MojoExecution execution, MavenProject module) {

    boolean skips() {
        return "true".equalsIgnoreCase(value("skip"));
    }

    /** A parameter as the goal would get it: a text, or the XML of its elements; empty if it is not set. */
    String value(String name) {
        return configured(name).orElseGet(() -> property(name));
    }

    /** Whether a POM sets a parameter for the module but not for another project: its own, or a parent that the other lacks. */
    boolean isSetApartFrom(MavenProject other, String name) {
        return new PomParameters(session, execution, module).isWrittenApartFrom(other, name);
    }

    private String property(String name) {
        var property = "course." + name;
        return session.getUserProperties()
                .getProperty(property, module.getProperties().getProperty(property, ""))
                .strip();
    }

    private Optional<String> configured(String name) {
        return configurations()
                .flatMap(configuration -> PomParameters.element(configuration, name).stream())
                .map(ModuleParameters::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** What POMs configure for the goal, the strongest first. */
    Stream<Object> configurations() {
        return plugin().flatMap(this::containers).flatMap(each -> Stream.ofNullable(each.getConfiguration()));
    }

    private Stream<Plugin> plugin() {
        var key = execution.getPlugin().getKey();
        return Stream.concat(
                        Stream.ofNullable(module.getPlugin(key)),
                        Stream.ofNullable(module.getPluginManagement())
                                .map(PluginManagement::getPluginsAsMap)
                                .flatMap(plugins -> Stream.ofNullable(plugins.get(key))))
                .limit(1);
    }

    private Stream<ConfigurationContainer> containers(Plugin plugin) {
        var ofExecution = plugin.getExecutionsAsMap().get(execution.getExecutionId());
        return Stream.concat(Stream.ofNullable(ofExecution), Stream.of(plugin));
    }

    private static String text(Xpp3Dom element) {
        return element.getChildCount() > 0
                ? element.toString()
                : Optional.ofNullable(element.getValue()).orElse("").strip();
    }
}
