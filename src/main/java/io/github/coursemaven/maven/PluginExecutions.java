package io.github.coursemaven.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * How a module runs a plugin of Maven: what its POM, with those of its parents, says for each execution.
 *
 * @param basedir of the module, where its relative paths begin
 */
record PluginExecutions(Path basedir, List<? extends ConfigurationContainer> configurations) {

    /** @param artifactId of a plugin of Maven itself */
    static PluginExecutions of(MavenProject module, String artifactId) {
        var plugin = Optional.ofNullable(module.getPlugin("org.apache.maven.plugins:" + artifactId));
        return new PluginExecutions(
                module.getBasedir().toPath(),
                plugin.map(PluginExecutions::containers).orElse(List.of()));
    }

    /** Executions have what the plugin is told, too. */
    private static List<? extends ConfigurationContainer> containers(Plugin plugin) {
        return plugin.getExecutions().isEmpty() ? List.of(plugin) : plugin.getExecutions();
    }

    /** Where the executions write: the folders that a parameter names, and the one that they have without it. */
    Stream<String> folders(String parameter, String byDefault) {
        return configurations.isEmpty()
                ? Stream.of(byDefault)
                : configurations.stream()
                        .map(each -> text(each, parameter).map(this::absolute).orElse(byDefault))
                        .distinct();
    }

    String absolute(String path) {
        return basedir.resolve(path).normalize().toString();
    }

    static Optional<String> text(ConfigurationContainer container, String parameter) {
        return PomParameters.element(container.getConfiguration(), parameter)
                .map(Xpp3Dom::getValue)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** The values in a parameter that has several. */
    static List<String> texts(ConfigurationContainer container, String parameter) {
        return PomParameters.element(container.getConfiguration(), parameter).stream()
                .flatMap(list -> Stream.of(list.getChildren()))
                .flatMap(each -> Stream.ofNullable(each.getValue()))
                .map(String::strip)
                .toList();
    }
}
