package io.github.coursemaven.maven;

import io.github.coursemaven.build.start.XmlElement;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Runs the goal {@code check} with settings that the POM of this build does not have yet. */
record FirstCheck(MavenSession session, BuildPluginManager manager, PluginDescriptor plugin) {

    /** Whether the course passes; what is wrong is in the log. */
    boolean passes(List<XmlElement> settings) throws MojoExecutionException {
        var check = plugin.getMojo("check");
        var execution = new MojoExecution(check, "default-cli", MojoExecution.Source.CLI);
        execution.setConfiguration(configuration(check, xml(XmlElement.of("configuration", settings))));
        try {
            manager.executeMojo(session, execution);
            return true;
        } catch (MojoFailureException e) {
            return false;
        } catch (PluginConfigurationException | PluginManagerException e) {
            throw new MojoExecutionException("the decks cannot be checked: " + e.getMessage(), e);
        }
    }

    /** What Maven makes of the configuration in a POM: that of the parameters of the goal, with their defaults. */
    private static Xpp3Dom configuration(MojoDescriptor goal, Xpp3Dom settings) {
        var defaults = xml(goal.getMojoConfiguration());
        var configuration = new Xpp3Dom("configuration");
        for (var parameter : goal.getParameters()) {
            var merged = Xpp3Dom.mergeXpp3Dom(
                    settings.getChild(parameter.getName()), defaults.getChild(parameter.getName()), true);
            Optional.ofNullable(merged).ifPresent(each -> configuration.addChild(typed(each, parameter)));
        }
        return configuration;
    }

    private static Xpp3Dom typed(Xpp3Dom value, Parameter parameter) {
        var typed = new Xpp3Dom(value, parameter.getName());
        if (typed.getAttribute("implementation") == null) {
            typed.setAttribute("implementation", parameter.getImplementation());
        }
        return typed;
    }

    private static Xpp3Dom xml(XmlElement element) {
        var xml = new Xpp3Dom(element.name());
        if (element.children().isEmpty()) {
            xml.setValue(element.text());
        }
        element.children().forEach(child -> xml.addChild(xml(child)));
        return xml;
    }

    private static Xpp3Dom xml(PlexusConfiguration element) {
        var xml = new Xpp3Dom(element.getName());
        xml.setValue(valueOf(element));
        for (var name : element.getAttributeNames()) {
            xml.setAttribute(name, element.getAttribute(name));
        }
        for (var child : element.getChildren()) {
            xml.addChild(xml(child));
        }
        return xml;
    }

    private static @Nullable String valueOf(PlexusConfiguration element) {
        return element.getValue(null);
    }
}
