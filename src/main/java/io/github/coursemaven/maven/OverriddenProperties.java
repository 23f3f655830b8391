package io.github.coursemaven.maven;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;

/** Properties of the command line that have no effect, because the configuration in a POM wins over them. */
final class OverriddenProperties {

    private OverriddenProperties() {}

    /**
     * A line for each of them.
     *
     * @param commandLine what is set for this run of Maven alone
     */
    static List<String> warnings(MojoExecution execution, Properties commandLine) {
        return execution.getMojoDescriptor().getParameters().stream()
                .flatMap(parameter -> warning(parameter, execution, commandLine).stream())
                .toList();
    }

    /** What the configuration of a POM sets a parameter to, so that no property can. */
    static Optional<String> fixed(MojoExecution execution, String name) {
        return PomParameters.element(execution.getConfiguration(), name)
                .flatMap(element -> Optional.ofNullable(element.getValue()))
                .map(String::strip)
                .filter(written -> !written.isEmpty() && !written.contains("${"));
    }

    private static Optional<String> warning(Parameter parameter, MojoExecution execution, Properties commandLine) {
        var property = "course." + parameter.getName();
        var given = commandLine.getProperty(property);
        return Stream.ofNullable(given)
                .flatMap(value -> fixed(execution, parameter.getName()).stream())
                .filter(written -> !written.equals(given.strip()))
                .map(written ->
                        "-D" + property + "=" + given + " has no effect, because a POM has <" + parameter.getName()
                                + ">" + written + "</" + parameter.getName()
                                + "> in its configuration; set the property '" + property
                                + "' in the POM instead")
                .findFirst();
    }
}
