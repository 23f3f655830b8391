package io.github.coursemaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.publish.site.Resources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @Test
    void the_next_line_is_suppressed_and_the_one_after_it_is_not() {
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
    void a_name_that_only_begins_like_theirs_suppresses_nothing() {
        folder.with("slides.md", "<!-- markdown-link-check-disable-nextline -->\n![](a.png)\n");
        assertThat(folder.problems()).containsExactly("slides.md:2:5: 'a.png' does not exist [missing-file]");
    }

    @Test
    void a_comment_in_code_is_an_example() {
        folder.with(
                "slides.md",
                """
                Write `<!-- course-link-ignore-line -->` ![](a.png)

                ```
                <!-- course-link-ignore-next-line -->
                ```
                ![](b.png)
                """);
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:46: 'a.png' does not exist [missing-file]",
                        "slides.md:6:5: 'b.png' does not exist [missing-file]");
    }

    @Test
    void comments_for_one_line_and_for_several_work_inside_each_other() {
        folder.with(
                "slides.md",
                """
                ![](a.png)
                <!-- course-link-ignore-start missing-anchor -->
                ![](b.png)
                <!-- course-link-ignore-next-line missing-file -->
                ![](c.png) [x](#/gone)
                ![](d.png) [x](#/gone)
                <!-- course-link-ignore-end -->
                ![](e.png) [x](#/gone)
                """);
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:5: 'a.png' does not exist [missing-file]",
                        "slides.md:3:5: 'b.png' does not exist [missing-file]",
                        "slides.md:6:5: 'd.png' does not exist [missing-file]",
                        "slides.md:8:5: 'e.png' does not exist [missing-file]",
                        "slides.md:8:16: '#/gone': no slide or element has the id 'gone' [missing-anchor]");
    }

    @Test
    void a_misspelt_rule_is_reported_and_taken_for_the_one_that_was_meant() {
        folder.with(
                "slides.md",
                """
                <!-- course-link-ignore-next-line missing-file, missing-ancor until it is written -->
                [x](#/gone) ![](a.png)
                <p data-link-ignore="missing-flie"><img src="b.png"><a href="#/gone">x</a></p>

                <!-- course-link-ignore-next-line half-done -->
                [x](#/gone)
                """);
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:1: 'missing-ancor' is not a rule; did you mean 'missing-anchor'? [misspelt-key]",
                        "slides.md:3:4: 'missing-flie' is not a rule; did you mean 'missing-file'? [misspelt-key]",
                        "slides.md:3:62: '#/gone': no slide or element has the id 'gone' [missing-anchor]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-such-rule | 'no-such-rule' is not a rule; write one such as missing-file, or a reason of several words",
                "some_rule | 'some_rule' is not a rule; write one such as missing-file, or a reason of several words",
                "misingfile | 'misingfile' is not a rule; did you mean 'missing-file'?",
                "missingfile | 'missingfile' is not a rule; did you mean 'missing-file'?",
                "Missing_File | 'Missing_File' is not a rule; did you mean 'missing-file'?",
                "missing_file until May | 'missing_file' is not a rule; did you mean 'missing-file'?"
            })
    void an_unknown_rule_in_an_attribute_is_reported(String words, String problem) {
        folder.with("slides.md", "<img src=a.png data-link-ignore=\"" + words + "\">");
        assertThat(folder.problems()).containsExactly("slides.md:1:16: " + problem + " [misspelt-key]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "true",
                "data-link-ignore",
                "missing-file",
                "not yet drawn",
                "missing-file, later",
                "yes",
                "1",
                "on",
                "all",
                "TODO",
                "intranet",
                "sp\u00e4ter",
                "nosuchrule"
            })
    void rules_and_reasons_in_an_attribute_are_not(String words) {
        folder.with("slides.md", "<img src=a.png data-link-ignore=\"" + words + "\">");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_comment_that_suppresses_nothing_is_reported() {
        folder.with("slides.md", "# A\n\n  <!-- course-link-ignore-next-line -->\n[fine](#/a)\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:3: this comment suppresses nothing; remove it [stale-suppression]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<!-- course-link-ignore-next-line -->\\n\\n![](gone.png) | it applies to line 2, but the problem is in line 3; move it, or remove it",
                "<!-- course-link-ignore-line missing-file -->\\n![](gone.png) | it applies to line 1, but the problem is in line 2; move it, or remove it",
                "<!-- course-link-ignore-next-line missing-anchor -->\\n![](gone.png) | the problem there has the rule 'missing-file'; write that, or remove this",
                "<!-- course-link-ignore-next-line language-unknown -->\\n```jaba\\n``` | the problem there has the rule 'unknown-language'; name it, or remove this",
                "<!-- course-link-ignore-next-line -->\\n\\n\\n\\n\\n![](gone.png) | remove it",
                "<!-- course-link-ignore-next-line -->\\n\\n![](gone.png) <!-- course-link-ignore-line --> | remove it",
            })
    void a_comment_that_suppresses_nothing_says_what_it_may_be_about(String text, String cure) {
        folder.with("slides.md", text.replace("\\n", "\n") + "\n");
        assertThat(folder.problems())
                .contains("slides.md:1:1: this comment suppresses nothing; " + cure + " [stale-suppression]");
    }

    @Test
    void an_attribute_that_suppresses_nothing_says_so_too() {
        folder.with("slides.md", "<img src=\"gone.png\" data-link-ignore=\"missing-anchor\">\n");
        assertThat(folder.problems())
                .anyMatch(
                        problem -> problem.endsWith("this attribute suppresses nothing; the problem there has the rule"
                                + " 'missing-file'; write that, or remove this [stale-suppression]"));
    }

    @Test
    void what_only_a_goal_that_measures_can_find_may_be_suppressed() {
        folder.with("slides.md", "<!-- course-link-ignore-line overflow -->\n\n# A\n");
        assertThat(folder.problems()).isEmpty();
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
    void a_problem_that_is_not_about_references_stays_unless_its_rule_is_named() {
        folder.with("slides.md", "<!-- course-link-ignore-start -->\n\n```jaba\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:1: this comment suppresses nothing; remove it [stale-suppression]",
                        "slides.md:3:4: the highlighter does not know the language 'jaba' and will guess; write another name for it, or"
                                + " 'plaintext' [unknown-language]");
    }

    @Test
    void a_comment_that_names_a_rule_suppresses_it_whatever_it_is_about() {
        folder.with("slides.md", "<!-- course-link-ignore-start unknown-language -->\n\n```jaba\n```\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void an_attribute_applies_to_its_element_and_everything_in_it() {
        folder.with(
                "slides.md",
                """
                <p data-link-ignore><img src="a.png"> <b><img src="b.png"></b></p> <img src="c.png">

                ![](d.png) <!-- .element: data-link-ignore -->

                <p data-link-ignore="missing-anchor for now"><a href="e.html">x</a> <a href="#/f">y</a></p>
                """);
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:78: 'c.png' does not exist [missing-file]",
                        "slides.md:5:55: 'e.html' does not exist [missing-file]");
    }

    @Test
    void a_whole_slide_can_be_suppressed() {
        folder.with("slides.md", "<!-- .slide: data-link-ignore -->\n\n![](a.png)\n\n---\n\n![](b.png)\n");
        assertThat(folder.problems()).containsExactly("slides.md:7:5: 'b.png' does not exist [missing-file]");
    }

    @Test
    void a_file_lists_targets_that_are_not_checked_permanently_or_until_a_day() {
        folder.with("slides.md", "![](made/a.png) ![](made/b.png) ![](c.png) ![](old.png)\n")
                .with(
                        ".course/link-excludes",
                        "# made by the build\nmade/*  # all\nre:[c]\\.png missing-file until=2999-01-01\nold.png until=2020-02-03\n");
        assertThat(folder.problems())
                .containsExactly(
                        ".course/link-excludes:4:1: this line was valid until 2020-02-03; remove it, or write a later date"
                                + " [stale-suppression]",
                        "slides.md:1:48: 'old.png' does not exist [missing-file]");
    }

    @Test
    void a_target_in_the_file_that_is_not_a_pattern_is_reported_with_a_cure() {
        folder.with("slides.md", "# T\n").with(".course/link-excludes", "re:[c\n");
        assertThat(folder.problems())
                .containsExactly(
                        ".course/link-excludes:1:1: 're:[c' is not a pattern (unclosed character class); write * for"
                                + " any text, or re: before a regular expression [front-matter]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    course:ignroe missing-file        | course:ignroe               | write one of 'course-link-ignore-next-line', 'course-link-ignore-line', 'course-link-ignore-start', 'course-link-ignore-end'
                    course-link-ignore                | course-link-ignore          | write one of 'course-link-ignore-next-line', 'course-link-ignore-line', 'course-link-ignore-start', 'course-link-ignore-end'
                    course-link-ignore-nextline x     | course-link-ignore-nextline | did you mean 'course-link-ignore-next-line'?
                    cousre-link-ignore-line x         | cousre-link-ignore-line     | did you mean 'course-link-ignore-line'?
                    Course-Link-Ignore-Line           | Course-Link-Ignore-Line     | did you mean 'course-link-ignore-line'?
                    course-link-ignored-end           | course-link-ignored-end     | did you mean 'course-link-ignore-end'?
                    """)
    void a_comment_that_is_misspelt_is_reported(String comment, String word, String cure) {
        folder.with("slides.md", "# A\n\n<!-- " + comment + " -->\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:6: '" + word + "' suppresses nothing; " + cure + " [misspelt-key]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- course-notes: ignore the rest -->",
                "<!-- course.md -->",
                "<!-- course: ignore this -->",
                "<!-- course-end -->",
                "<!-- source-ignore -->",
                "`<!-- course:ignroe -->`",
                "```\n<!-- course:ignroe -->\n```"
            })
    void another_comment_is_not(String text) {
        folder.with("slides.md", "# A\n\n" + text + "\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_suppressed_link_is_reported_as_skipped_and_not_as_good() {
        folder.with("slides.md", "![](a.png) <!-- course-link-ignore-line -->\n");
        var resources = new Resources(SuppressionsTest.class.getClassLoader());
        var links = new CourseChecker(folder.files(), resources, ExternalLinks.unchecked("this is a test"))
                .check(folder.course(resources))
                .links();
        assertThat(links).extracting(LinkResult::verdict).containsExactly(Verdict.SKIPPED);
    }

    @Test
    void an_excluded_link_is_not_requested() {
        folder.with("slides.md", "[x](https://a.org/) [y](https://b.org/) <!-- course-link-ignore-line -->\n")
                .with("other-slides.md", "[x](https://c.org/x) [z](https://d.org/)\n")
                .with(".course/link-excludes", "https://c.org/*\n");
        var resources = new Resources(SuppressionsTest.class.getClassLoader());
        var asked = new ArrayList<String>();
        var links = new CourseChecker(folder.files(), resources, urls -> {
            asked.addAll(urls);
            return Map.of();
        });
        assertThat(links.check(folder.course(resources)).problems()).isEmpty();
        assertThat(asked).containsExactly("https://d.org/");
    }
}
