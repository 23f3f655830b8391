package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.DuplicateMojoDescriptorException;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisspeltParametersTest {

    private static final String THEME = " has no effect, because this plugin has no parameter 'them'; did you mean ";

    @TempDir
    private Path folder;

    private final Properties user = new Properties();
    private final Properties ofPom = new Properties();
    private final Xpp3Dom configuration = new Xpp3Dom("configuration");
    private String version = "3.8.7";
    private MavenExecutionRequest request = new DefaultMavenExecutionRequest();

    @BeforeEach
    void writePom() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project><name>${course.own}</name></project>");
    }

    @Test
    void a_misspelt_property_of_the_command_line_is_reported() throws Exception {
        user.setProperty("course.them", "moon");
        user.setProperty("course.theme", "moon");
        user.setProperty("other.them", "moon");

        assertThat(warnings()).containsExactly("-Dcourse.them" + THEME + "-Dcourse.theme?");
    }

    @Test
    void a_property_that_is_like_no_parameter_may_be_of_the_user() throws Exception {
        user.setProperty("course.year", "2026");
        user.setProperty("course.colour", "red");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void a_property_that_a_POM_uses_is_of_the_user() throws Exception {
        user.setProperty("course.thme", "red");
        Files.writeString(folder.resolve("pom.xml"), "<project><name>${course.thme}</name></project>");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void a_property_of_a_POM_is_reported_only_if_one_letter_is_wrong() throws Exception {
        ofPom.setProperty("course.them", "moon");
        ofPom.setProperty("course.failon", "never");
        ofPom.setProperty("course.thm", "of the user");
        ofPom.setProperty("course.term", "2026");

        assertThat(warnings())
                .containsExactly(
                        "the property 'course.failon' has no effect, because this plugin has no parameter 'failon'; did you"
                                + " mean 'course.failOn'?",
                        "the property 'course.them'" + THEME + "'course.theme'?");
    }

    @Test
    void the_command_line_is_reported_once_for_all_modules() throws Exception {
        user.setProperty("course.them", "moon");

        assertThat(warnings()).hasSize(1);
        assertThat(warnings()).isEmpty();

        request = new DefaultMavenExecutionRequest();
        assertThat(warnings()).hasSize(1);
    }

    @Test
    void a_property_that_activates_a_profile_is_not_reported() throws Exception {
        Files.writeString(
                folder.resolve("pom.xml"),
                "<profiles><profile><activation><property><name>course.them</name></property></activation></profile>"
                        + "<profile><activation><property><name>!course.fial</name></property></activation></profile></profiles>");
        user.setProperty("course.them", "");
        user.setProperty("course.fial", "");

        assertThat(warnings()).isEmpty();
    }

    @Test
    void an_element_that_is_not_a_parameter_is_reported_where_Maven_does_not() throws Exception {
        configuration.addChild(new Xpp3Dom("them"));
        configuration.addChild(new Xpp3Dom("failOn"));

        assertThat(warnings()).containsExactly("<them> in the configuration" + THEME + "<theme>?");

        version = "3.9.16";
        assertThat(warnings()).isEmpty();

        version = "4.0.0-rc-5";
        assertThat(warnings()).isEmpty();
    }

    private List<String> warnings() throws Exception {
        var plugin = new Plugin();
        plugin.setGroupId("io.github.coursemaven");
        plugin.setArtifactId("course-maven-plugin");
        plugin.setConfiguration(configuration);
        var model = new Model();
        model.setProperties(ofPom);
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin);
        var project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        var system = new Properties();
        system.setProperty("maven.version", version);
        var session = mock(MavenSession.class);
        when(session.getUserProperties()).thenReturn(user);
        when(session.getSystemProperties()).thenReturn(system);
        when(session.getRequest()).thenReturn(request);
        var execution = new MojoExecution(descriptor(plugin), "default-cli");
        return new MisspeltParameters(session, execution, project, List.of(project)).warnings();
    }

    private static MojoDescriptor descriptor(Plugin ofPom)
            throws DuplicateParameterException, DuplicateMojoDescriptorException {
        var goal = new MojoDescriptor();
        goal.setGoal("slides");
        for (var name : List.of("theme", "failOn")) {
            var parameter = new Parameter();
            parameter.setName(name);
            goal.addParameter(parameter);
        }
        var plugin = new PluginDescriptor();
        plugin.setPlugin(ofPom);
        plugin.setGroupId(ofPom.getGroupId());
        plugin.setArtifactId(ofPom.getArtifactId());
        plugin.setVersion("1.2");
        goal.setPluginDescriptor(plugin);
        plugin.addMojo(goal);
        return goal;
    }
}
