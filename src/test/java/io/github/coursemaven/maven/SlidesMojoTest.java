package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.lenient;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/maven/good")
@MojoParameter(name = "outputDirectory", value = "target/slides")
class SlidesMojoTest {

    @Inject
    private MavenSession session;

    @Inject
    private MavenProject project;

    @BeforeEach
    void startInTheBaseDirectory() {
        lenient().when(session.getExecutionRootDirectory()).thenReturn(MojoExtension.getBasedir());
        lenient().when(session.getSettings()).thenReturn(new Settings());
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "outputDirectory", value = "target/written")
    void pages_and_index_are_written_below_the_output_directory(SlidesMojo mojo) throws Exception {
        mojo.execute();

        assertThat(inBase("target/written/index.html")).exists();
        assertThat(inBase("target/written/slides/good.html")).content().contains("<h2 id=\"better\">Better</h2>");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "outputDirectory", value = "target/skipped")
    void a_skipped_goal_writes_nothing(SlidesMojo mojo) throws Exception {
        mojo.execute();

        assertThat(inBase("target/skipped")).doesNotExist();
    }

    @Test
    @Basedir("/maven/broken")
    @InjectMojo(goal = "slides")
    void a_fault_of_the_content_fails_the_build_after_the_pages_are_written(SlidesMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("the course has 1 error (listed above)\n");

        assertThat(inBase("target/slides/slides/broken.html")).exists();
    }

    @Test
    @Basedir("/maven/broken")
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "failOn", value = "never")
    void a_fault_of_the_content_need_not_fail_the_build(SlidesMojo mojo) throws Exception {
        mojo.execute();

        assertThat(inBase("target/slides/slides/broken.html")).exists();
    }

    @Test
    @Basedir("/maven/manual")
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "failIfNoDecks", value = "true")
    void a_course_without_decks_fails_if_configured(SlidesMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("there are no decks in .");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "outputDirectory", value = "target/blank")
    @MojoParameter(name = "theme", value = " ")
    @MojoParameter(name = "highlightTheme", value = "")
    @MojoParameter(name = "css", value = " ")
    @MojoParameter(name = "scripts", value = "")
    @MojoParameter(name = "plugins", value = " , ")
    @MojoParameter(name = "includes", value = " ")
    @MojoParameter(name = "excludes", value = "")
    @MojoParameter(name = "staticDirectories", value = " ")
    @MojoParameter(name = "separator", value = "")
    @MojoParameter(name = "verticalSeparator", value = " ")
    @MojoParameter(name = "notesSeparator", value = " ")
    @MojoParameter(name = "revealOptions", value = " ")
    @MojoParameter(name = "title", value = " ")
    @MojoParameter(name = "description", value = " ")
    @MojoParameter(name = "lang", value = "")
    @MojoParameter(name = "logo", value = " ")
    @MojoParameter(name = "printSize", value = "")
    @MojoParameter(name = "handout", value = " ")
    @MojoParameter(name = "failOn", value = " ")
    @MojoParameter(name = "rules", value = " ")
    @MojoParameter(name = "notes", value = "")
    @MojoParameter(name = "linkTimeout", value = " ")
    @MojoParameter(name = "linkExcludes", value = " ")
    @MojoParameter(name = "allowPrivateHosts", value = "")
    void blank_parameters_are_as_if_not_given(SlidesMojo mojo) throws Exception {
        mojo.execute();

        assertThat(inBase("target/blank/slides/good.html"))
                .content()
                .contains("<html lang=\"en\"", "theme/reveal.black.css", "<h2 id=\"better\">Better</h2>");
        assertThat(inBase("target/blank/slides/good-handout.html")).exists();
        assertThat(inBase("target/blank/index.html")).content().contains("<title>empty-project</title>");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "outputDirectory", value = "")
    @MojoParameter(name = "reportsDirectory", value = "")
    @MojoParameter(name = "linkCache", value = "")
    void folders_that_are_blank_on_the_command_line_are_those_by_default(SlidesMojo mojo) throws Exception {
        var properties = new Properties();
        for (var name : List.of("outputDirectory", "reportsDirectory", "linkCache")) {
            properties.setProperty("course." + name, "");
        }
        lenient().when(session.getUserProperties()).thenReturn(properties);

        mojo.execute();

        assertThat(inBase("target/site/slides/slides/good.html")).exists();
        assertThat(inBase("target/course/problems.json")).exists();
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "outputDirectory", value = "")
    @MojoParameter(name = "reportsDirectory", value = " ")
    void folders_that_are_blank_properties_of_the_POM_are_those_by_default(SlidesMojo mojo) throws Exception {
        project.getProperties().setProperty("course.outputDirectory", "");
        project.getProperties().setProperty("course.reportsDirectory", " ");

        mojo.execute();

        assertThat(inBase("target/site/slides/slides/good.html")).exists();
        assertThat(inBase("target/course/problems.json")).exists();
    }

    private static Path inBase(String path) {
        return Path.of(MojoExtension.getBasedir()).resolve(path);
    }
}
