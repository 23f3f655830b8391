package io.github.coursemaven.maven;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** The parameters of a goal as POMs and their active profiles write them, before Maven merges them. */
record PomParameters(MavenSession session, MojoExecution execution, MavenProject project) {

    /**
     * This plugin in a POM or a profile.
     *
     * @param isOwn whether it is one of the project itself, not of a parent, which may pass nothing on
     */
    private record Declared(Plugin plugin, boolean isOwn) {

        Stream<ConfigurationContainer> itself() {
            return Stream.of(plugin).filter(each -> isOwn || each.isInherited()).map(each -> each);
        }

        Stream<ConfigurationContainer> executions(String id) {
            return plugin.getExecutions().stream()
                    .filter(each -> each.getId().equals(id))
                    .filter(each -> isOwn || (each.getInherited() == null ? plugin : each).isInherited())
                    .map(each -> each);
        }
    }

    /** Whether a POM of this project that is not one of another project, too, writes a parameter or its property. */
    boolean isWrittenApartFrom(MavenProject other, String name) {
        var ofOther = parents(other).toList();
        return poms().takeWhile(pom -> !ofOther.contains(pom))
                .anyMatch(pom -> !written(List.of(pom), name).isEmpty() || hasProperty(pom, "course." + name));
    }

    private static boolean hasProperty(MavenProject pom, String name) {
        return Stream.<ModelBase>concat(Stream.ofNullable(pom.getOriginalModel()), pom.getActiveProfiles().stream())
                .anyMatch(model -> model.getProperties().containsKey(name));
    }

    /** How a parameter is written, with the values of expressions, in the order in which Maven lets them win. */
    List<Xpp3Dom> written(String name) {
        return written(poms().toList(), name);
    }

    private List<Xpp3Dom> written(List<MavenProject> poms, String name) {
        var declared = Stream.concat(
                        poms.stream().flatMap(pom -> declared(pom, build -> build.getPlugins().stream())),
                        poms.stream().flatMap(pom -> declared(pom, PomParameters::managed)))
                .toList();
        return Stream.concat(
                        declared.stream().flatMap(each -> each.executions(execution.getExecutionId())),
                        declared.stream().flatMap(Declared::itself))
                .flatMap(each -> element(each.getConfiguration(), name).stream())
                .map(this::evaluated)
                .toList();
    }

    static Optional<Xpp3Dom> element(@Nullable Object configuration, String name) {
        return configuration instanceof Xpp3Dom xml ? Optional.ofNullable(xml.getChild(name)) : Optional.empty();
    }

    private Stream<MavenProject> poms() {
        return parents(project);
    }

    /** A project and its parents, the nearest first. */
    static Stream<MavenProject> parents(MavenProject project) {
        return Stream.iterate(project, Objects::nonNull, MavenProject::getParent);
    }

    /** The plugin in the profiles of a POM, the last of which wins, and in the POM itself. */
    private Stream<Declared> declared(MavenProject pom, Function<BuildBase, Stream<Plugin>> plugins) {
        var profiles = new ArrayList<>(pom.getActiveProfiles());
        Collections.reverse(profiles);
        return Stream.<BuildBase>concat(
                        profiles.stream().flatMap(profile -> Stream.ofNullable(profile.getBuild())),
                        Stream.ofNullable(pom.getOriginalModel()).flatMap(model -> Stream.ofNullable(model.getBuild())))
                .flatMap(plugins)
                .filter(plugin -> plugin.getKey().equals(execution.getPlugin().getKey()))
                .map(plugin -> new Declared(plugin, pom.equals(project)));
    }

    private static Stream<Plugin> managed(BuildBase build) {
        return Stream.ofNullable(build.getPluginManagement()).flatMap(management -> management.getPlugins().stream());
    }

    private Xpp3Dom evaluated(Xpp3Dom xml) {
        var copy = new Xpp3Dom(xml.getName());
        for (var name : xml.getAttributeNames()) {
            copy.setAttribute(name, xml.getAttribute(name));
        }
        copy.setValue(xml.getValue() == null ? null : evaluated(xml.getValue()));
        for (var child : xml.getChildren()) {
            copy.addChild(evaluated(child));
        }
        return copy;
    }

    /** A text with the values that Maven gives expressions in parameters; empty if it is nothing but one without a value. */
    private String evaluated(String text) {
        if (!text.contains("${")) {
            return text;
        }
        try {
            var value = new PluginParameterExpressionEvaluator(session, execution).evaluate(text.strip());
            return value == null ? "" : value.toString();
        } catch (ExpressionEvaluationException e) {
            return text;
        }
    }
}
