package io.github.coursemaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionsTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @Test
    void the_next_line_is_not_told_and_the_one_after_it_is() {
        folder.with("slides.md", "<!-- course-link-ignore-next-line made by the build -->\n![](a.png)\n![](b.png)\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:5: 'b.png' does not exist [missing-file]");
    }

    @Test
    void only_the_rules_that_are_named_are_suppressed() {
        folder.with(
                "slides.md",
                """
                # A

                ![](a.png) [x](#/b) <!-- course-link-ignore-line missing-anchor, slide-index for now -->
                """);
        assertThat(folder.problems()).containsExactly("slides.md:3:5: 'a.png' does not exist [missing-file]");
    }

    @Test
    void all_lines_between_start_and_end_are_suppressed() {
        folder.with(
                "slides.md",
                """
                <!-- course-link-ignore-start -->
                ![](a.png)

                ---

                ![](b.png)
                <!-- course-link-ignore-end -->
                ![](c.png)
                """);
        assertThat(folder.problems()).containsExactly("slides.md:8:5: 'c.png' does not exist [missing-file]");
    }

    @Test
    void the_comments_of_markdown_link_check_do_the_same() {
        folder.with(
                "slides.md",
                """
                <!-- markdown-link-check-disable-next-line -->
                ![](a.png)
                ![](b.png) <!-- markdown-link-check-disable-line -->
                <!-- markdown-link-check-disable -->
                ![](c.png)
                <!-- markdown-link-check-enable -->
                ![](d.png)
                <!-- markdown-link-check-disable -->
                ![](e.png)
                """);
        assertThat(folder.problems()).containsExactly("slides.md:7:5: 'd.png' does not exist [missing-file]");
    }

    @Test
    void a_comment_that_suppresses_nothing_is_told() {
        folder.with("slides.md", "# A\n\n  <!-- course-link-ignore-next-line -->\n[fine](#/a)\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:3: this comment suppresses nothing; take it out [stale-suppression]");
    }

    @Test
    void a_comment_about_a_link_to_another_host_may_suppress_something_another_day() {
        folder.with("slides.md", "<!-- course-link-ignore-next-line -->\n[x](https://example.org/)\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_comment_in_a_code_block_is_code() {
        folder.with("slides.md", "```\n<!-- course-link-ignore-next-line -->\n```\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_problem_that_is_not_about_references_stays() {
        folder.with("slides.md", "<!-- course-link-ignore-start -->\n\n```jaba\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:1: this comment suppresses nothing; take it out [stale-suppression]",
                        "slides.md:3:4: the highlighter knows no language 'jaba' and will guess; write another name of it, or"
                                + " 'plaintext' [unknown-language]");
    }
}
