package io.github.coursemaven.maven;

import io.github.coursemaven.base.files.EditDistance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Names that look like parameters of this plugin, but are not, so that they have no effect.
 *
 * @param projects whose POMs may use properties of that name for something else
 */
record MisspeltParameters(
        MavenSession session, MojoExecution execution, MavenProject project, List<MavenProject> projects) {

    private static final String PREFIX = "course.";

    /** Maven before 3.9 says nothing about elements that it does not know. */
    private static final String SILENT_VERSIONS = "3\\.[0-8]([.-].*)?";

    /** A line for each of them. */
    List<String> warnings() throws IOException {
        var warnings = new ArrayList<String>();
        var known = known();
        var poms = new PomTexts(projects, project);
        for (var name : unknown(isFirst() ? session.getUserProperties().stringPropertyNames() : Set.of(), known)) {
            var isOwn = project.getProperties().containsKey(PREFIX + name);
            if (EditDistance.nearest(name, known).isPresent() && !poms.use(PREFIX + name) && !isOwn) {
                warnings.add(warning("-D" + PREFIX + name, name, known, "-D" + PREFIX, ""));
            }
        }
        for (var name : unknown(project.getProperties().stringPropertyNames(), known)) {
            if (isOneLetterOff(name, known) && !poms.use(PREFIX + name)) {
                warnings.add(warning("the property '" + PREFIX + name + "'", name, known, "'" + PREFIX, "'"));
            }
        }
        for (var name : elements(known)) {
            warnings.add(warning("<" + name + "> in the configuration", name, known, "<", ">"));
        }
        return warnings;
    }

    private String warning(String what, String name, Set<String> known, String before, String after) {
        return what + " has no effect, because this plugin has no parameter '" + name + "'; "
                + EditDistance.nearest(name, known)
                        .map(near -> "did you mean " + before + near + after + "?")
                        .orElseGet(() -> "mvn " + plugin().getId() + ":help -Ddetail lists the parameters");
    }

    /** A user may have properties of his own in a POM. */
    private static boolean isOneLetterOff(String name, Set<String> known) {
        return EditDistance.nearest(name, known)
                .filter(near -> EditDistance.between(name, near) <= 1)
                .isPresent();
    }

    private static List<String> unknown(Set<String> properties, Set<String> known) {
        return properties.stream()
                .filter(property -> property.startsWith(PREFIX))
                .map(property -> property.substring(PREFIX.length()))
                .filter(name -> !known.contains(name))
                .sorted()
                .toList();
    }

    private Set<String> known() {
        return plugin().getMojos().stream()
                .filter(goal -> !goal.getGoal().equals("help"))
                .flatMap(goal -> goal.getParameters().stream())
                .filter(Parameter::isEditable)
                .map(Parameter::getName)
                .collect(Collectors.toSet());
    }

    private PluginDescriptor plugin() {
        return execution.getMojoDescriptor().getPluginDescriptor();
    }

    private List<String> elements(Set<String> known) {
        var version = session.getSystemProperties().getProperty("maven.version", "");
        return version.matches(SILENT_VERSIONS)
                ? new ModuleParameters(session, execution, project)
                        .configurations()
                        .filter(Xpp3Dom.class::isInstance)
                        .flatMap(configuration -> Arrays.stream(((Xpp3Dom) configuration).getChildren()))
                        .map(Xpp3Dom::getName)
                        .filter(name -> !known.contains(name))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** What the command line says is the same in all modules, and is reported in one of them. */
    private boolean isFirst() {
        return session.getRequest().getData().put(getClass().getName(), true) == null;
    }
}
