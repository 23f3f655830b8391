package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListParametersTest {

    private final Properties user = new Properties();
    private final MavenSession session = mock(MavenSession.class);
    private MavenProject parent = new MavenProject();
    private MavenProject project = new MavenProject();

    @BeforeEach
    void makeProjects() throws Exception {
        parent = project("department", "<revealOptions><slideNumber>c/t</slideNumber></revealOptions>");
        project = project("course", "<revealOptions>{transition: 'fade'}</revealOptions>");
        project.setParent(parent);
        when(session.getCurrentProject()).thenReturn(project);
        when(session.getUserProperties()).thenReturn(user);
        var system = new Properties();
        system.setProperty("env.ROOM", "A 1");
        when(session.getSystemProperties()).thenReturn(system);
    }

    @Test
    void expressions_have_the_values_that_maven_gives_them() throws Exception {
        write(project, "{a: '${project.version}', b: '${env.ROOM}', c: '${slow}', d: '${none}'}");
        project.getProperties().setProperty("slow", "of the POM");
        user.setProperty("slow", "of the command line");

        assertThat(revealOptions())
                .containsExactly("{a: '1.2', b: 'A 1', c: 'of the command line', d: '${none}'}", "slideNumber=c/t");
    }

    @Test
    void a_text_that_is_only_an_expression_without_a_value_is_empty() throws Exception {
        write(project, "${none}");
        write(parent, "{transition: 'fade'}");

        assertThat(revealOptions()).containsExactly("", "{transition: 'fade'}");
    }

    @Test
    void active_profiles_win_over_their_POM_and_the_last_of_them_first() throws Exception {
        project.setActiveProfiles(List.of(profile("{a: 1}"), profile("{a: 2}")));
        parent.setActiveProfiles(List.of(profile("{a: 3}")));

        assertThat(revealOptions())
                .containsExactly("{a: 2}", "{a: 1}", "{transition: 'fade'}", "{a: 3}", "slideNumber=c/t");
    }

    @Test
    void what_a_parent_does_not_pass_on_does_not_count() throws Exception {
        write(parent, "{a: 1}");
        parent.getOriginalModel().getBuild().getPlugins().get(0).setInherited(false);
        project.setActiveProfiles(List.of(profile("{a: 2}")));

        assertThat(revealOptions()).containsExactly("{a: 2}", "{transition: 'fade'}");
    }

    private List<String> revealOptions() throws Exception {
        var execution = new MojoExecution(plugin(""), "slides", "default-cli");
        return new ListParameters(execution, new PomParameters(session, execution, project))
                .each("revealOptions", null).stream()
                        .map(ListParametersTest::shown)
                        .toList();
    }

    private static String shown(PlexusConfiguration xml) {
        return xml.getChildCount() > 0
                ? xml.getChild(0).getName() + "=" + xml.getChild(0).getValue()
                : xml.getValue();
    }

    private static void write(MavenProject project, String text) throws Exception {
        project.getOriginalModel()
                .getBuild()
                .setPlugins(List.of(plugin("<revealOptions>" + text + "</revealOptions>")));
    }

    private static MavenProject project(String name, String configuration) throws Exception {
        var model = new Model();
        model.setArtifactId(name);
        model.setVersion("1.2");
        model.setBuild(build(configuration));
        var project = new MavenProject(model);
        project.setOriginalModel(model);
        return project;
    }

    private static Profile profile(String text) throws Exception {
        var profile = new Profile();
        profile.setBuild(build("<revealOptions>" + text + "</revealOptions>"));
        return profile;
    }

    private static Build build(String configuration) throws Exception {
        var build = new Build();
        build.setPlugins(List.of(plugin(configuration)));
        return build;
    }

    private static Plugin plugin(String configuration) throws Exception {
        var plugin = new Plugin();
        plugin.setGroupId("io.github.coursemaven");
        plugin.setArtifactId("course-maven-plugin");
        plugin.setConfiguration(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
        return plugin;
    }
}
