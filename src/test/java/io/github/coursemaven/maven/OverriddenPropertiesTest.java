package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class OverriddenPropertiesTest {

    @Test
    void a_property_that_the_configuration_of_a_POM_overrides_is_reported() {
        assertThat(warnings("black", "white"))
                .containsExactly("-Dcourse.theme=white has no effect, because a POM has <theme>black</theme> in its"
                        + " configuration; set the property 'course.theme' in the POM instead");
    }

    @Test
    void a_property_that_counts_is_not_reported() {
        assertThat(warnings("${course.theme}", "white")).isEmpty();
        assertThat(warnings("white", "white")).isEmpty();
        assertThat(warnings("", "white")).isEmpty();
    }

    private static List<String> warnings(String written, String given) {
        try {
            var parameter = new Parameter();
            parameter.setName("theme");
            var other = new Parameter();
            other.setName("title");
            var goal = new MojoDescriptor();
            goal.addParameter(parameter);
            goal.addParameter(other);
            var configuration = new Xpp3Dom("configuration");
            var theme = new Xpp3Dom("theme");
            theme.setValue(written);
            configuration.addChild(theme);
            var execution = new MojoExecution(goal);
            execution.setConfiguration(configuration);
            var commandLine = new Properties();
            commandLine.setProperty("course.theme", given);
            return OverriddenProperties.warnings(execution, commandLine);
        } catch (DuplicateParameterException e) {
            throw new AssertionError(e);
        }
    }
}
