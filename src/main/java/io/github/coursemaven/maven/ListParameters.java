package io.github.coursemaven.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that a POM may write as elements or as a text. Where one POM does this and its parent does that, or both write
 * texts to be joined, Maven silently drops one of them. Such parameters are read from the POMs.
 */
record ListParameters(MojoExecution execution, MavenProject project) {

    private static final String NOT_SET = "${course.";

    /**
     * The entries of a list, without empty ones.
     *
     * @param fromMaven what Maven has made of it; null if it is not set
     */
    List<String> list(String name, @Nullable List<@Nullable String> fromMaven) {
        var merged = element(execution.getConfiguration(), name);
        if (merged.filter(ListParameters::isIncomplete).isPresent()) {
            var read = fromPoms(name);
            if (!read.isEmpty()) {
                return read;
            }
        }
        return Stream.ofNullable(fromMaven)
                .flatMap(List::stream)
                .flatMap(Stream::ofNullable)
                .filter(value -> !value.isBlank())
                .toList();
    }

    /**
     * A parameter that is elements in one POM and a text in another, or a text in several, as each POM writes it, the strongest first.
     *
     * @param merged what Maven has made of it; null if it is not set
     */
    List<PlexusConfiguration> each(String name, @Nullable PlexusConfiguration merged) {
        var written = untilOverride(written(name).toList());
        var hasText = written.stream().anyMatch(xml -> !text(xml).isEmpty());
        return hasText && written.size() > 1
                ? written.stream()
                        .<PlexusConfiguration>map(xml -> new XmlPlexusConfiguration(withProperties(xml)))
                        .toList()
                : Stream.ofNullable(merged).toList();
    }

    private static List<Xpp3Dom> untilOverride(List<Xpp3Dom> written) {
        var last = IntStream.range(0, written.size())
                .filter(index -> Xpp3Dom.SELF_COMBINATION_OVERRIDE.equals(
                        written.get(index).getAttribute(Xpp3Dom.SELF_COMBINATION_MODE_ATTRIBUTE)))
                .findFirst();
        return last.isPresent() ? written.subList(0, last.getAsInt() + 1) : written;
    }

    private Xpp3Dom withProperties(Xpp3Dom xml) {
        var copy = new Xpp3Dom(xml.getName());
        copy.setValue(xml.getValue() == null ? null : withProperties(xml.getValue()));
        for (var child : xml.getChildren()) {
            copy.addChild(withProperties(child));
        }
        return copy;
    }

    private static boolean isIncomplete(Xpp3Dom merged) {
        return !text(merged).isEmpty() && (merged.getChildCount() > 0 || isAppended(merged));
    }

    private List<String> fromPoms(String name) {
        var entries = new ArrayList<String>();
        for (var written : written(name).toList()) {
            entries.addAll(0, entries(written).map(this::withProperties).toList());
            if (!isAppended(written)) {
                break;
            }
        }
        return entries;
    }

    /** How POMs write a list, in the order in which Maven lets them win. */
    private Stream<Xpp3Dom> written(String name) {
        var plugins = Stream.<Function<Build, List<Plugin>>>of(
                        Build::getPlugins, build -> Optional.ofNullable(build.getPluginManagement())
                                .map(management -> management.getPlugins())
                                .orElse(List.of()))
                .flatMap(part -> poms().map(part))
                .flatMap(List::stream)
                .filter(plugin -> plugin.getKey().equals(execution.getPlugin().getKey()))
                .toList();
        var executions = plugins.stream()
                .flatMap(plugin -> plugin.getExecutions().stream())
                .filter(each -> each.getId().equals(execution.getExecutionId()));
        return Stream.<ConfigurationContainer>concat(executions, plugins.stream())
                .flatMap(each -> element(each.getConfiguration(), name).stream());
    }

    private Stream<Build> poms() {
        return Stream.iterate(project, Objects::nonNull, MavenProject::getParent)
                .flatMap(each -> Stream.ofNullable(each.getOriginalModel()))
                .flatMap(model -> Stream.ofNullable(model.getBuild()));
    }

    private static Optional<Xpp3Dom> element(@Nullable Object configuration, String name) {
        return configuration instanceof Xpp3Dom xml ? Optional.ofNullable(xml.getChild(name)) : Optional.empty();
    }

    private static boolean isAppended(Xpp3Dom element) {
        return Xpp3Dom.CHILDREN_COMBINATION_APPEND.equals(
                element.getAttribute(Xpp3Dom.CHILDREN_COMBINATION_MODE_ATTRIBUTE));
    }

    private static String text(Xpp3Dom element) {
        var text = Optional.ofNullable(element.getValue()).orElse("").strip();
        return text.startsWith(NOT_SET) ? "" : text;
    }

    private static Stream<String> entries(Xpp3Dom element) {
        var texts = element.getChildCount() > 0
                ? Arrays.stream(element.getChildren()).map(ListParameters::text)
                : Arrays.stream(text(element).split(",")).map(String::strip);
        return texts.filter(text -> !text.isEmpty());
    }

    /** A POM as it is written has expressions. Those that name a property or the base directory have a value here. */
    private String withProperties(String text) {
        var value = text;
        for (var name : project.getProperties().stringPropertyNames()) {
            value = value.replace("${" + name + "}", project.getProperties().getProperty(name));
        }
        var base =
                Optional.ofNullable(project.getBasedir()).map(String::valueOf).orElse("");
        return value.replace("${project.basedir}", base).replace("${basedir}", base);
    }
}
