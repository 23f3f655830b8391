package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.verify;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/maven/broken")
@MojoParameter(name = "outputDirectory", value = "target/never")
class CheckMojoTest {

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    @BeforeEach
    void startInTheBaseDirectory() {
        lenient().when(session.getExecutionRootDirectory()).thenReturn(MojoExtension.getBasedir());
        lenient().when(session.getSettings()).thenReturn(new Settings());
    }

    @Test
    @InjectMojo(goal = "check")
    void a_missing_image_is_reported_at_its_place_and_fails_the_build(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        verify(log).error("slides/broken.md:3:9: 'gone.png' does not exist [missing-file]");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "rules", value = "missing-file:warning")
    void no_page_is_written(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(log).warn("slides/broken.md:3:9: 'gone.png' does not exist [missing-file]");
        assertThat(Path.of(MojoExtension.getBasedir()).resolve("target/never")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "rules", value = "missing-file:warning")
    @MojoParameter(name = "failOn", value = "warning")
    void warnings_fail_the_build_if_configured(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "rules", value = "missing-file:warning")
    @MojoParameter(name = "includes", value = "slides/*.md,")
    @MojoParameter(name = "excludes", value = ",")
    @MojoParameter(name = "css", value = ",")
    @MojoParameter(name = "scripts", value = " , ")
    @MojoParameter(name = "linkExcludes", value = ",")
    @MojoParameter(name = "allowPrivateHosts", value = ",127.0.0.1")
    void empty_elements_of_lists_are_ignored(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("Found 1 deck among 1 Markdown file");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = "lectures/*.md,talks/**")
    void a_course_without_decks_says_which_patterns_match_nothing(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(log)
                .info("No decks: no file matches includes 'lectures/*.md', 'talks/**'; patterns are relative to the"
                        + " source directory, which is .");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = "slides")
    void a_folder_that_is_written_like_a_file_is_suggested_as_a_folder(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(log)
                .info(
                        "No decks: no file matches includes 'slides'; patterns are relative to the source directory, which is"
                                + " .; for all files in a folder, write 'slides/'");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "excludes", value = "slides/**")
    void a_course_without_decks_says_which_patterns_leave_all_out(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("No decks: excludes 'slides/**' leave out every Markdown file in .");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = "slides/*.md")
    @MojoParameter(name = "excludes", value = "**/b*")
    void a_course_without_decks_says_that_patterns_contradict_each_other(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("No decks: excludes '**/b*' leave out every file that matches includes 'slides/*.md'");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "skip", value = "true")
    void a_skipped_check_fails_nothing(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "check")
    @Basedir("/maven/handed-out")
    void a_link_to_a_handout_is_good(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("Links: 1 local good, 0 broken");
    }

    @Test
    @InjectMojo(goal = "check")
    @Basedir("/maven/handed-out")
    @MojoParameter(name = "handout", value = "none")
    void a_link_to_a_handout_is_broken_if_there_are_none(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        verify(log).error(startsWith("slides/seeds.md:3:7: 'seeds-handout.html' does not exist"));
    }

    @Test
    @InjectMojo(goal = "check")
    @Basedir("/maven/linked")
    @MojoParameter(name = "allowPrivateHosts", value = "127.0.0.1")
    void no_link_is_requested_offline(CheckMojo mojo) throws Exception {
        lenient().when(session.isOffline()).thenReturn(true);
        mojo.execute();

        verify(log).info("1 external link not checked: Maven is offline");
    }

    @Test
    @InjectMojo(goal = "check")
    @Basedir("/maven/linked")
    void a_link_to_a_private_host_is_reported(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(log).info("Links: external: 0 good, 0 moved, 0 uncertain, 0 broken, 1 skipped");
    }

    @Test
    @InjectMojo(goal = "check")
    @Basedir("/maven/remembered")
    @MojoParameter(name = "allowPrivateHosts", value = "127.0.0.1")
    @MojoParameter(name = "linkCache", value = "target/memory/links.tsv")
    void the_cache_is_in_the_file_that_the_user_chooses(CheckMojo mojo) throws Exception {
        mojo.execute();

        var base = Path.of(MojoExtension.getBasedir());
        assertThat(base.resolve("target/memory/links.tsv")).content().contains("\nhttp://127.0.0.1:1/\tUNCERTAIN\t");
        assertThat(base.resolve(".course")).doesNotExist();
        verify(log).warn("slides/remembered.md:3:6: 'http://127.0.0.1:1/' refuses the connection [external-uncertain]");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "sourceDirectory", value = "slides")
    @MojoParameter(name = "theme", value = "nosuch")
    @MojoParameter(name = "rules", value = "unknown-theme:warning")
    void a_fault_of_a_parameter_is_in_no_file(CheckMojo mojo) {
        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        verify(log).warn(startsWith("plugin parameter 'theme': 'nosuch' is "));
        assertThat(Path.of(MojoExtension.getBasedir()).resolve("target/course/course.sarif"))
                .content()
                .contains("\"toolConfigurationNotifications\"")
                .doesNotContain("slides/plugin", "slides/configuration");
    }
}
