package io.github.coursemaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The deck of this course has an error, which is logged as soon as it has been read. */
@MojoTest
@Basedir("/maven/broken")
@MojoParameter(name = "outputDirectory", value = "target/never")
class BadParametersTest {

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
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "printSize", value = "A5")
    @MojoParameter(name = "handout", value = "5")
    @MojoParameter(name = "logo", value = "img/none.svg")
    @MojoParameter(name = "lang", value = "Deutsch sprache")
    void all_bad_parameters_of_pages_are_reported_together(SlidesMojo mojo) {
        assertRefused(
                mojo,
                "printSize: 'A5' is not a paper size; use slide, A4, letter, 16:9, or width and height such as 148x210mm"
                        + " (mm, cm, in, pt or px)",
                "handout: '5' is not a form of handout; use one of auto, notes, 2, 3, 4, 6, none",
                "lang: 'Deutsch sprache' is not a language tag; write one such as de or pt-BR",
                "logo: 'img/none.svg' does not exist");
    }

    @Test
    @InjectMojo(goal = "serve")
    @MojoParameter(name = "port", value = "65536")
    @MojoParameter(name = "editor", value = "notepad")
    void a_preview_has_a_port_and_an_editor(ServeMojo mojo) {
        assertRefused(
                mojo,
                "port: '65536' is too large; use 65535 or less",
                "editor: 'notepad' is not an editor that is known here; write one of cursor, idea, vscode, vscodium, zed,"
                        + " or an address such as my-editor://open?file={file}&line={line}");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "linkTimeout", value = "0")
    @MojoParameter(name = "linkRunTime", value = "-1")
    @MojoParameter(name = "linksPerHost", value = "0")
    @MojoParameter(name = "linkSpacing", value = "-1")
    @MojoParameter(name = "linkExcludes", value = "https://a.org/*,re:[,re:(")
    @MojoParameter(name = "allowPrivateHosts", value = "10.0.0.0/99,lab.local,a b")
    void all_bad_parameters_of_links_are_reported_together(CheckMojo mojo) {
        assertRefusedInAnyOrder(
                mojo,
                "linkExcludes: 're:[' is not a pattern (unclosed character class);"
                        + " write * for any text, or re: before a regular expression",
                "linkExcludes: 're:(' is not a pattern (unclosed group);"
                        + " write * for any text, or re: before a regular expression",
                "linkTimeout: '0' is too small; use 1 or more",
                "linkRunTime: '-1' is too small; use 1 or more",
                "linksPerHost: '0' is too small; use 1 or more",
                "linkSpacing: '-1' is too small; use 0 or more",
                "allowPrivateHosts: '10.0.0.0/99' is not a range: an IPv4 address has 32 bits;"
                        + " write for example 10.0.0.0/8",
                "allowPrivateHosts: 'a b' is not a host, an address or a range of addresses;"
                        + " write for example lab.local, 10.1.2.3 or 10.0.0.0/8");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "externalFragments", value = "1")
    @MojoParameter(name = "externalLinks", value = "maybe")
    @MojoParameter(name = "failIfNoDecks", value = "yes")
    @MojoParameter(name = "notes", value = "ja")
    @MojoParameter(name = "requireNetwork", value = "on")
    @MojoParameter(name = "skip", value = "ture")
    @MojoParameter(name = "handout", value = "5")
    void switches_are_true_or_false(SlidesMojo mojo) {
        assertRefusedInAnyOrder(
                mojo,
                "externalFragments: '1' is neither true nor false; write one of them",
                "externalLinks: 'maybe' is neither true nor false; write one of them",
                "failIfNoDecks: 'yes' is neither true nor false; write one of them",
                "notes: 'ja' is neither true nor false; write one of them",
                "requireNetwork: 'on' is neither true nor false; write one of them",
                "skip: 'ture' is neither true nor false; write one of them",
                "handout: '5' is not a form of handout; use one of auto, notes, 2, 3, 4, 6, none");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "linkTimeout", value = "abc")
    @MojoParameter(name = "linkRunTime", value = "2.5")
    @MojoParameter(name = "linksPerHost", value = "99999999999")
    @MojoParameter(name = "overflow", value = "no")
    @MojoParameter(name = "failOn", value = "sometimes")
    void numbers_are_whole_numbers(CheckMojo mojo) {
        assertRefusedInAnyOrder(
                mojo,
                "linkTimeout: 'abc' is not a whole number; write for example 30",
                "linkRunTime: '2.5' is not a whole number; write for example 60",
                "linksPerHost: '99999999999' is too large; use 2147483647 or less",
                "overflow: 'no' is neither true nor false; write one of them",
                "failOn: 'sometimes' is not known; use error, warning or never");
    }

    @Test
    @InjectMojo(goal = "serve")
    @MojoParameter(name = "port", value = "65536")
    @MojoParameter(name = "open", value = "ja")
    void a_preview_with_bad_parameters_does_not_begin(ServeMojo mojo) {
        assertRefusedInAnyOrder(
                mojo,
                "port: '65536' is too large; use 65535 or less",
                "open: 'ja' is neither true nor false; write one of them");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "failOn", value = "sometimes")
    @MojoParameter(name = "rules", value = "mising-file:ignore, no-such-thing:error, missing-alt, site-absolute:off")
    void all_bad_severities_are_reported_together(CheckMojo mojo) {
        assertRefused(
                mojo,
                "failOn: 'sometimes' is not known; use error, warning or never",
                "rules: 'mising-file' is not a rule; did you mean 'missing-file'?",
                "rules: 'no-such-thing' is not a rule; write for example site-absolute:ignore",
                "rules: 'missing-alt' has no severity; write for example missing-alt:warning",
                "rules: 'off' in 'site-absolute:off' is not a severity; use error, warning, info or ignore");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "includes", value = "slides/[a.md")
    @MojoParameter(name = "excludes", value = "**/*.md,{a")
    void patterns_of_files_that_cannot_be_read_are_reported(CheckMojo mojo) {
        assertRefused(
                mojo,
                "includes: 'slides/[a.md' is not a pattern (missing ']');"
                        + " write * for a name, and ** for any folders",
                "excludes: '{a' is not a pattern (missing '}');" + " write * for a name, and ** for any folders");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "separator", value = "***")
    @MojoParameter(name = "verticalSeparator", value = "a++")
    @MojoParameter(name = "notesSeparator", value = "[")
    void separators_that_are_not_regular_expressions_are_reported(CheckMojo mojo) {
        assertRefused(
                mojo,
                "separator: '***' is not a regular expression (dangling meta character '*'); write '^[*]{3}$'",
                "verticalSeparator: 'a++' is not a regular expression (nothing to repeat); write one as in JavaScript",
                "notesSeparator: '[' is not a regular expression (unclosed character class); write one as in JavaScript");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "sourceDirectory", value = "gone")
    @MojoParameter(name = "logo", value = "beside-the-decks.svg")
    void a_missing_source_directory_is_reported_and_nothing_is_searched_in_it(SlidesMojo mojo) {
        assertRefused(mojo, "sourceDirectory: '" + inBase("gone") + "' does not exist; name the folder of the decks");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "sourceDirectory", value = "slides/broken.md")
    @MojoParameter(name = "outputDirectory", value = "slides/broken.md")
    @MojoParameter(name = "reportsDirectory", value = "slides/broken.md")
    @MojoParameter(name = "linkCache", value = "slides")
    void files_and_folders_are_told_apart(SlidesMojo mojo) {
        assertRefused(
                mojo,
                "sourceDirectory: '" + inBase("slides/broken.md") + "' is a file; name the folder of the decks",
                "outputDirectory: '" + inBase("slides/broken.md") + "' is a file; name a folder",
                "reportsDirectory: '" + inBase("slides/broken.md") + "' is a file; name a folder",
                "linkCache: '" + inBase("slides") + "' is a folder; name a file");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "outputDirectory", value = ".")
    void an_output_directory_that_holds_the_sources_is_reported(SlidesMojo mojo) {
        assertRefused(
                mojo,
                "outputDirectory: '" + inBase("")
                        + "' holds the sources; choose a folder of its own, such as target/site/slides");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "outputDirectory", value = "target/again")
    void a_link_to_the_sources_is_not_an_output_directory(SlidesMojo mojo) throws IOException {
        Files.createDirectories(inBase("target"));
        Files.deleteIfExists(inBase("target/again"));
        Files.createSymbolicLink(inBase("target/again"), inBase(""));
        assertRefused(
                mojo,
                "outputDirectory: '" + inBase("")
                        + "' holds the sources; choose a folder of its own, such as target/site/slides");
        Files.delete(inBase("target/again"));
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "outputDirectory", value = "slides")
    @MojoParameter(name = "reportsDirectory", value = "slides")
    void a_folder_to_write_to_that_holds_decks_is_reported(SlidesMojo mojo) {
        assertRefused(
                mojo,
                "outputDirectory: 'slides' holds the deck 'slides/broken.md';"
                        + " choose a folder of its own, such as target/site/slides",
                "reportsDirectory: 'slides' holds the deck 'slides/broken.md';"
                        + " choose a folder of its own, such as target/course");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "outputDirectory", value = "slides/broken.md/pages")
    @MojoParameter(name = "reportsDirectory", value = "slides/broken.md/reports/new")
    @MojoParameter(name = "linkCache", value = "slides/broken.md/links.tsv")
    void a_folder_in_a_file_is_reported(SlidesMojo mojo) {
        var file = "because '" + inBase("slides/broken.md") + "' is ";
        assertRefused(
                mojo,
                "outputDirectory: '" + inBase("slides/broken.md/pages") + "' cannot be a folder, " + file
                        + "a file; name another",
                "reportsDirectory: '" + inBase("slides/broken.md/reports/new") + "' cannot be a folder, " + file
                        + "a file; name another",
                "linkCache: '" + inBase("slides/broken.md/links.tsv") + "' cannot be a file, " + file
                        + "one; name another");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "logo", value = "/../../../../../../../../etc/passwd")
    void a_logo_outside_the_checkout_is_reported(SlidesMojo mojo) {
        assertRefused(
                mojo,
                "logo: '/../../../../../../../../etc/passwd' is outside the checkout; copy the file in, or link to a URL");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "staticDirectories", value = "none")
    void a_static_directory_must_be_a_folder_in_the_course(SlidesMojo mojo) {
        assertRefused(mojo, "staticDirectories: 'none' does not exist");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "rules", value = "missing-file:warning")
    @MojoParameter(name = "staticDirectories", value = "..")
    void a_static_directory_that_holds_the_whole_course_is_a_warning(CheckMojo mojo) throws Exception {
        mojo.execute();

        verify(log)
                .warn("plugin parameter 'staticDirectories': '..' holds the whole course, which is not copied;"
                        + " name folders in it [option-value]");
    }

    @Test
    @InjectMojo(goal = "pdf")
    @MojoParameter(name = "printSize", value = "A5")
    @MojoParameter(name = "browser", value = "/nowhere/chrome")
    void a_missing_browser_is_reported_together_with_others(PdfMojo mojo) {
        var message = refusal(mojo);

        assertThat(message.lines().toList())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("  browser: '/nowhere/chrome' is not a program; install one, for example with ");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "overflow", value = "true")
    @MojoParameter(name = "browser", value = "/nowhere/chrome")
    void a_browser_for_measuring_must_exist(CheckMojo mojo) {
        assertThat(refusal(mojo)).contains("\n  browser: '/nowhere/chrome' is not a program; ");
    }

    @Test
    @InjectMojo(goal = "check")
    @MojoParameter(name = "rules", value = "missing-file:warning")
    @MojoParameter(name = "browser", value = "/nowhere/chrome")
    void a_browser_that_is_not_used_need_not_exist(CheckMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @Basedir("/maven/manual")
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "logo", value = "img/none.svg")
    void a_project_without_decks_needs_no_logo(SlidesMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "handout", value = "5")
    void options_of_reveal_js_that_are_not_an_object_are_reported(SlidesMojo mojo) {
        session.getUserProperties().setProperty("course.revealOptions", "[1]");

        assertRefused(
                mojo,
                "revealOptions: '[1]' is not an object in JSON5; write for example {transition: 'fade'}",
                "handout: '5' is not a form of handout; use one of auto, notes, 2, 3, 4, 6, none");
    }

    @Test
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "theme", value = "solarised")
    @MojoParameter(name = "highlightTheme", value = "zenbrun")
    @MojoParameter(name = "css", value = "none.css,slides/broken.md")
    @MojoParameter(name = "scripts", value = "none.js")
    @MojoParameter(name = "handout", value = "5")
    void all_that_decks_look_like_is_reported_together_with_others(SlidesMojo mojo) {
        assertRefused(
                mojo,
                "theme: 'solarised' is neither a theme nor a file of the course; did you mean 'solarized'?",
                "highlightTheme: 'zenbrun' is neither a theme nor a file of the course; see the styles of highlight.js",
                "css: 'none.css' does not exist",
                "scripts: 'none.js' does not exist",
                "handout: '5' is not a form of handout; use one of auto, notes, 2, 3, 4, 6, none");
    }

    @Test
    @Basedir("/maven/manual")
    @InjectMojo(goal = "slides")
    @MojoParameter(name = "theme", value = "none.css")
    void a_project_without_decks_needs_no_theme(SlidesMojo mojo) {
        assertThatCode(mojo::execute).doesNotThrowAnyException();
    }

    private void assertRefused(AbstractMojo mojo, String... lines) {
        assertThat(refusal(mojo)).isEqualTo("invalid parameters:\n  " + String.join("\n  ", lines));
    }

    private void assertRefusedInAnyOrder(AbstractMojo mojo, String... lines) {
        assertThat(refusal(mojo).lines().skip(1).map(String::strip)).containsExactlyInAnyOrder(lines);
    }

    /** What Maven shows before any deck is read. */
    private String refusal(AbstractMojo mojo) {
        var thrown = assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class);
        verify(log, never()).error(anyString());
        var message = new StringBuilder();
        thrown.satisfies(fault -> message.append(fault.getMessage()));
        return message.toString();
    }

    private static Path inBase(String path) {
        return Path.of(MojoExtension.getBasedir()).resolve(path);
    }
}
