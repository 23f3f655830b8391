package io.github.coursemaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read to an end, or at all. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such files")
class SpecialFilesTest {

    @TempDir
    private Path temporary;

    @Test
    @Timeout(60)
    void a_pipe_and_a_link_to_itself_are_problems_of_their_files() throws Exception {
        var folder = CourseFolder.in(temporary)
                .with("slides.md", "---\ncss: pipe.css\n---\n# A\n\n![x](pipe.png)\n\n![y](loop/x.png)\n");
        Files.createSymbolicLink(folder.file("loop"), Path.of("loop"));
        makePipes(folder, "pipe.css", "pipe.png");

        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:2:6: 'pipe.css' is not a regular file; it is never published [escapes-checkout]",
                        "slides.md:6:6: 'pipe.png' is not a regular file; it is never published [escapes-checkout]",
                        "slides.md:8:6: 'loop/x.png' does not exist [missing-file]");
    }

    @Test
    @Timeout(60)
    void so_are_pipes_in_HTML_notes_settings_and_includes_and_no_build_waits_for_them() throws Exception {
        var folder = CourseFolder.in(temporary)
                .with(
                        "slides.md",
                        """
                        ---
                        theme: pipe.css
                        scripts: pipe.js
                        ---
                        # A

                        <img src="pipe.png" alt="x">

                        <!-- include: pipe.txt -->

                        Note: ![x](pipe.png)
                        """)
                .with("own.css", "@import 'pipe.css';\n")
                .with("b.slides.md", "---\ncss: own.css\n---\n# B\n");
        makePipes(folder, "pipe.css", "pipe.js", "pipe.png", "pipe.txt", "reveal-md.json", "c.slides.md");

        assertThat(folder.problems())
                .containsExactlyInAnyOrder(
                        "c.slides.md: this is not a regular file; remove it, or write one [unreadable]",
                        "own.css:1:10: 'pipe.css' is not a regular file; it is never published [escapes-checkout]",
                        "reveal-md.json: this is not a regular file; remove it, or write one [unreadable]",
                        "slides.md:2:8: 'pipe.css' is not a regular file; it is never published [escapes-checkout]",
                        "slides.md:3:10: 'pipe.js' is not a regular file; it is never published [escapes-checkout]",
                        "slides.md:7:11: 'pipe.png' is not a regular file; it is never published [escapes-checkout]",
                        "slides.md:9:15: 'pipe.txt' is not a regular file; it is never published [include]",
                        "slides.md:11:12: 'pipe.png' is not a regular file; it is never published [escapes-checkout]");
    }

    @Test
    @Timeout(60)
    void what_is_named_like_a_deck_or_a_list_and_is_no_file_is_reported() throws Exception {
        CourseFolder.in(temporary).with("outside.md", "# B\n");
        var folder = CourseFolder.in(temporary.resolve("course"))
                .with("slides/a.md", "# A\n")
                .withLink("b.slides.md", "../outside.md")
                .withLink(".course/link-excludes", "link-excludes")
                .withLink("c.slides.md", "c.slides.md")
                .withLink("d.slides.md", "pipe");
        makePipes(folder, "pipe", "pipe.md", "x.slides.md", "slides/y.md");

        assertThat(folder.problems())
                .containsExactlyInAnyOrder(
                        ".course/link-excludes: this file is a link to nothing; correct the link, or remove it [unreadable]",
                        "b.slides.md: this link leads out of the checkout; copy the file in [unreadable]",
                        "c.slides.md: this file is a link to nothing; correct the link, or remove it [unreadable]",
                        "d.slides.md: this is not a regular file; remove it, or write one [unreadable]",
                        "slides/y.md: this is not a regular file; remove it, or write one [unreadable]",
                        "x.slides.md: this is not a regular file; remove it, or write one [unreadable]");
        assertThat(folder.excluding("**/*.slides.md", "slides/y.md").problems())
                .containsExactly(
                        ".course/link-excludes: this file is a link to nothing; correct the link, or remove it [unreadable]");
        assertThat(folder.including("pipe.md").excluding().problems())
                .contains("pipe.md: this is not a regular file; remove it, or write one [unreadable]");
    }

    @Test
    @Timeout(60)
    void a_list_of_excluded_links_may_be_a_pipe_or_a_folder() throws Exception {
        var folder = CourseFolder.in(temporary).with("slides.md", "# A\n").with(".course/x", "x");
        makePipes(folder, ".course/link-excludes");
        assertThat(folder.problems())
                .containsExactly(
                        ".course/link-excludes: this is not a regular file; remove it, or write one [unreadable]");
        Files.delete(folder.file(".course/link-excludes"));
        Files.createDirectory(folder.file(".course/link-excludes"));
        assertThat(folder.problems())
                .containsExactly(".course/link-excludes: this is a folder; rename it, or write a file [unreadable]");
    }

    private static void makePipes(CourseFolder folder, String... names) throws Exception {
        for (var name : names) {
            var made = new ProcessBuilder("mkfifo", folder.file(name).toString()).start();
            assertThat(made.waitFor()).isZero();
        }
    }
}
