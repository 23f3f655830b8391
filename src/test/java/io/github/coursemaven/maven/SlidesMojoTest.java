package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.lenient;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/maven/good")
@MojoParameter(name = "outputDirectory", value = "target/slides")
class SlidesMojoTest {

    @Inject
    private MavenSession session;

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
                .hasMessage("the course has 1 error (listed above)");

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
    void a_course_without_decks_fails_where_that_is_asked_for(SlidesMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("there are no decks in " + MojoExtension.getBasedir());
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "rules", value = "mising-file:ignore")
    void an_unknown_rule_is_bad_configuration(SlidesMojo mojo) {
        assertBadConfiguration(mojo, "mising-file");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "rules", value = "missing-file:off")
    void an_unknown_severity_is_bad_configuration(SlidesMojo mojo) {
        assertBadConfiguration(mojo, "off");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "failOn", value = "always")
    void an_unknown_failOn_is_bad_configuration(SlidesMojo mojo) {
        assertBadConfiguration(mojo, "'failOn' must be error, warning or never, not 'always'");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "logo", value = "img/none.svg")
    void a_logo_that_is_not_there_is_bad_configuration(SlidesMojo mojo) {
        assertBadConfiguration(mojo, "'logo': 'img/none.svg' does not exist");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "logo", value = "/../../../../../../../../etc/passwd")
    void a_logo_outside_the_checkout_is_bad_configuration(SlidesMojo mojo) {
        assertBadConfiguration(
                mojo,
                "'logo': '/../../../../../../../../etc/passwd' is outside the checkout; copy the file in, or link to a URL");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "lang", value = "de_CH")
    void a_wrong_language_tag_is_bad_configuration(SlidesMojo mojo) {
        assertBadConfiguration(mojo, "'lang' must be a language tag such as 'en' or 'de-CH', not 'de_CH'");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "sourceDirectory", value = "gone")
    void a_source_directory_that_is_no_folder_is_bad_configuration(SlidesMojo mojo) {
        assertBadConfiguration(mojo, "'sourceDirectory' is no folder: " + inBase("gone"));
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "outputDirectory", value = ".")
    void an_output_directory_that_holds_the_sources_is_bad_configuration(SlidesMojo mojo) {
        assertBadConfiguration(mojo, "'outputDirectory' must not hold the sources, but '" + inBase("") + "' does");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "includes", value = "slides/[a.md")
    void a_pattern_that_is_none_is_bad_configuration(SlidesMojo mojo) {
        assertBadConfiguration(mojo, "slides/[a.md");
    }

    @Test
    @InjectMojo(goal = "slides")
    void options_that_are_no_object_are_bad_configuration(SlidesMojo mojo) {
        session.getUserProperties().setProperty("course.revealOptions", "fade");

        assertBadConfiguration(mojo, "-Dcourse.revealOptions must be an object in JSON5");
    }

    private static void assertBadConfiguration(SlidesMojo mojo, String message) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("bad configuration of the course plugin: ")
                .hasMessageContaining(message);
    }

    private static Path inBase(String path) {
        return Path.of(MojoExtension.getBasedir()).resolve(path);
    }
}
