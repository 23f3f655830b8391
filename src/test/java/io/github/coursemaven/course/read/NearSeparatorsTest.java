package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearSeparatorsTest {

    private static final String CURE =
            " looks like a separator but does not start a slide: write '---' alone on its line" + " [near-separator]";

    private static final String AFTER_IT = CURE.replace(" [", ", without the blank after it [");

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----", "***", "___", "* * *", "- - -", "—", "–––", "–-", "===", "=====", "\\---", "---.", "<hr>",
                "<hr/>", "<HR />"
            })
    void a_line_that_draws_a_line_is_reported_if_there_are_fewer_separators(String line) {
        folder.with("slides.md", "# A\n\n" + line + "\n\n# B\n\n" + line + "\n\n# C\n\n---\n\n# D\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:1: '" + line + "'" + CURE, "slides.md:7:1: '" + line + "'" + CURE);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            value = {
                "§--- §, blank after it",
                "§---\t§, tab after it",
                "§ ---§, blank before it",
                "§ --- §, blanks around it",
                "§---\u00a0§, no-break space after it",
                "§\u00a0---§, no-break space before it",
                "§\u00a0---\u00a0§, no-break spaces around it",
            })
    void blanks_beside_hyphens_are_named(String line, String blank) {
        folder.with("slides.md", "# A\n\n---\n\n# B\n\n" + line + "\n\nc\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:7:" + (line.startsWith(" ") ? 2 : 1) + ": '"
                        + line.replace('\t', ' ')
                        + "' looks like a separator but does not start a slide: write '---' alone on its line, without"
                        + " the " + blank + " [near-separator]");
    }

    @Test
    void two_hyphens_above_a_heading_are_reported_with_what_divides_vertically() {
        folder.with("slides.md", "# A\n\n---\n\n## B\n\n--\n\n## C\n\n---\n\n## D\n\n-- \n\n## E\n")
                .with("own.slides.md", "---\nverticalSeparator: ^====$\n---\n# A\n\n--\n\n# B\n");
        assertThat(folder.problems())
                .containsExactly(
                        "own.slides.md:6:1: '--'" + CURE,
                        "slides.md:7:1: '--' looks like a separator but does not start a slide: write '---' alone on its"
                                + " line, or '----' for a slide below [near-separator]",
                        "slides.md:15:1: '-- ' looks like a separator but does not start a slide: write '---' alone on its"
                                + " line, or '----' for a slide below [near-separator]");
    }

    @Test
    void hyphens_before_a_comment_are_reported() {
        folder.with("slides.md", "# A\n\n--- <!-- B -->\n\n# B\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:1: '---'" + CURE);
    }

    @Test
    void indented_lines_and_lines_that_end_with_CRLF_are_reported_where_they_are() {
        folder.with("slides.md", "# A\r\n\r\n ---\r\n\r\n# B\r\n\r\nNote:\r\nx\r\n\r\n--- \r\n\r\n# C\r\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:2: ' ---'" + CURE.replace(" [", ", without the blank before it ["),
                        "slides.md:10:1: '--- '" + AFTER_IT);
    }

    @Test
    void hyphens_with_a_blank_are_always_reported() {
        folder.with("slides.md", "# A\n\n---\n\n# B\n\n---\n\n# C\n\n--- \n\n# D\n\n***\n\nd\n");
        assertThat(folder.problems()).containsExactly("slides.md:11:1: '--- '" + AFTER_IT);
    }

    @Test
    void hyphens_with_a_blank_need_no_blank_lines() {
        folder.with("slides.md", "# A\n--- \n# B\n\n- b\n---\t\n# C\n\n1. c\n --- \nd\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:2:1: '--- '" + AFTER_IT,
                        "slides.md:6:1: '--- '" + AFTER_IT.replace("blank", "tab"),
                        "slides.md:10:2: ' --- '" + AFTER_IT.replace("blank after", "blanks around"));
    }

    @Test
    void four_hyphens_are_reported_where_they_do_not_divide() {
        folder.with("slides.md", "---\nverticalSeparator: ^--v--$\n---\n# A\n\n----\n\n# B\n");
        assertThat(folder.problems()).containsExactly("slides.md:6:1: '----'" + CURE);
    }

    @Test
    void hyphens_are_reported_once_in_a_deck_whose_own_separator_is_not_in_it() {
        folder.with("slides.md", "---\nseparator: ^====$\n---\n# A\n\n---\n\n# B\n\n---\n\n# C\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:6:1: '---' and 1 other line look like separators but do not start slides, because"
                                + " 'separator' is set to something else; write that separator, or remove 'separator'"
                                + " [near-separator]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\n---\n\n# B\n\n***\n\nb\n",
                "# A\n\n----\n\n# B\n\n----\n\n# C\n",
                "A\n-----\n\nB\n--- \n\nC\n***\n",
                "| a |\n| - |\n-----\n",
                "<!--\n\n--- \n\n-----\n\n-->\n\n# A\n",
                "```\na\n\n--- \n\n***\n```\n",
                "<pre>\n\n-----\n\n***\n</pre>\n",
                "---\nseparator: ^====$\n---\n# A\n\n---\n\nx\n\n---\n\ny\n\n====\n\n# B\n",
                "---\nseparator: ^====$\n---\n# A\n\n---\n\nx\n",
                "- a\n- b\n\n    ---\n",
                "# A\n\n- item\n\n  ---\n\n  more\n",
                "# A\n\n1. item\n   goes on\n\n   ***\n\n   more\n",
                "# Quiz\n\nName:\n\n____\n\nDate:\n\n____________\n\n# Part 2\n\n______\n\n# Part 3\n",
                "# Hangman\n\n_ _ _ _\n\nthree letters:\n\n_ _ _\n\nend:\n\n___\n\nx\n\n_ _ _ _ _\n\n# B\n",
                "# Verses\n\na\n\n* * *\n\nb\n\n*  *  *\n\nc\n\n* * *\n\nd\n\n---\n\n# B\n",
                "**`a`**\n\n**`b`**\n",
                "# A\n\n<hr>\n\n## Of B\n",
                "# A\n\n<hr>\n\na\n\n<hr>\n\nb\n\n\\---\n\nc\n\n<hr>\n",
                "# A\n\n<div>\n\n<table><tr><td>\n\n<hr>\n\n<h1>B</h1>\n\n---.\n\n</td></tr></table>\n\n</div>\n",
                "# A\n\n<!--\n\n<hr>\n\n# B\n\n<hr>\n\n---.\n\n# C\n-->\n\n```\n\n<hr>\n\n# A\n\n\\---\n\n# B\n```\n",
                "# Letter\n\nHello\n\n--\n\nMe\n\n===\n\nYou\n\n–-\n\nWe\n",
                "# Sheet\n\nName:\n\n________________________________\n\nWhy?\n\n________________________________\n",
                "# Scene\n\nA. — What?\n\n—\n\nB. — Nothing.\n\n— \n\nA. — Ah.\n\n–\n\nB. — Oh.\n\n—\n",
            })
    void lines_that_are_meant_as_they_are_are_not_reported(String text) {
        folder.with("slides.md", text);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_comment_that_names_the_rule_suppresses_it() {
        folder.with("slides.md", "# A\n\n<!-- course-link-ignore-start near-separator -->\n\n***\n\n# B\n")
                .with("a.slides.md", "# A\n\n<!-- course-link-ignore-next-line near-separator -->\n--- \n\nb\n")
                .with("b.slides.md", "# A\n\n--- <!-- course-link-ignore-line near-separator -->\n\nb\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void two_hyphens_between_a_text_and_a_heading_are_reported() {
        folder.with("slides.md", "# A\n\ntext\n--\n## B\n\n---\n\nTitle\n--\n\ntext\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:4:1: '--' looks like a separator but does not start a slide: write '---' alone on"
                                + " its line, or '----' for a slide below [near-separator]");
    }

    @Test
    void two_hyphens_between_empty_lines_are_reported_in_a_deck_that_nothing_divides() {
        var message =
                ": '--' looks like a separator but does not start a slide: write '---' alone on its line, or '----' for a"
                        + " slide below [near-separator]";
        folder.with("slides.md", "Welcome\n\n--\n\n- one\n\n--\n\n![](https://example.org/a.png)\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:1" + message, "slides.md:7:1" + message);
        folder.with("slides.md", "Welcome\n\n--\n\none\n\n--\n\ntwo\n\n---\n\n# B\n");
        assertThat(folder.problems()).isEmpty();
        folder.with("slides.md", "Welcome\n\n--\n\none\n\n-- \nTom\n");
        assertThat(folder.problems()).isEmpty();
    }
}
