package io.github.coursemaven.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCheckTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @Test
    void a_language_that_the_highlighter_does_not_know_is_reported_where_it_is_written() {
        folder.with("docs/a.md", "<!-- .slide: id=\"s\" -->\n\n- x\n\n  ```jaba [1]\n  y\n  ```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/a.md:5:6: the highlighter does not know the language 'jaba' and will guess; write"
                                + " another name for"
                                + " it, or 'plaintext' [unknown-language]");
    }

    @Test
    void a_language_that_is_not_known_is_quoted_as_written() {
        folder.with("slides.md", "# A\n\n```foo { .bar file=../src/x.py }\nx\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:4: the highlighter does not know the language 'foo { .bar file=../src/x.py }' and"
                                + " will guess; write another name for it, or 'plaintext' [unknown-language]");
    }

    @Test
    void the_file_that_code_comes_from_is_no_language() {
        folder.with("a.txt", "x\n").with("slides.md", "# A\n\n```file=a.txt\nx\n```\n\n```jaba file=a.txt\nx\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:7:4: the highlighter does not know the language 'jaba' and will guess; write"
                                + " another name for it, or 'plaintext' [unknown-language]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mermaid | did you mean 'mermaid'?",
                "NoHighlight | did you mean 'nohighlight'?",
                "{java} | did you mean 'java'?",
                "{.java} | did you mean 'java'?",
                "{.Java .numberLines} | did you mean 'java'?",
                "{r, echo=FALSE} | did you mean 'r'?",
                "java:Main.java | did you mean 'java'?",
                "c++= | did you mean 'c++'?",
                "rust,ignore | did you mean 'rust'?",
                "{mermaid} | did you mean 'mermaid'?",
                "math | for a formula, write $$ … $$ instead of the fence",
                "{math} | for a formula, write $$ … $$ instead of the fence",
                "text/x-jaba | write another name for it, or 'plaintext'",
                "{jaba} | write another name for it, or 'plaintext'",
            })
    void what_is_meant_by_a_language_is_said(String info, String cure) {
        folder.with("slides.md", "# A\n\n```" + info + "\nx\n```\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:4: the highlighter does not know the language '" + info
                        + "' and will guess; " + cure + " [unknown-language]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java{1,2}", "java {1,2}", "{1,2}", "java (1,2)", "java [1,2", "java [1,2 "})
    void lines_in_braces_have_one_warning(String info) {
        folder.with("slides.md", "# A\n\n```" + info + "\na\nb\n```\n");
        var lines = info.replace("java", "").strip();
        assertThat(folder.problems())
                .containsExactly("slides.md:3:" + (info.indexOf(lines) + 4) + ": '" + lines
                        + "' highlights no lines; write [1,2] [ignored-attribute]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java",
                "JAVA",
                "c++",
                "js",
                "plaintext",
                "mermaid",
                "language-java",
                "java stretch",
                "nohighlight",
                ""
            })
    void names_and_other_names_of_languages_are_known(String info) {
        folder.with("docs/slides.md", "```" + info + "\ngraph TD\n```\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void lines_past_the_end_of_the_code_are_reported_where_they_are_written() {
        folder.with("docs/slides.md", "```java [20: 1|2-4]\na\nb\nc\n```\n");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/slides.md:1:14: '1|2-4' names line 4, but the last line is 3; lines are counted from 1,"
                                + " whatever number is shown first [line-range]");
    }

    @Test
    void lines_of_the_code_are_right() {
        folder.with("docs/slides.md", "```java [1|2-3|]\na\nb\nc\n```\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_background_that_reveal_reads_as_a_colour_is_reported() {
        folder.with("docs/slides.md", "# A\n\n<!-- .slide: data-background=\"img/a.avif\" -->\n");
        assertThat(folder.problems())
                .containsExactly("docs/slides.md:3:31: 'img/a.avif' looks like a file, but reveal.js reads it as a"
                        + " colour; write data-background-image [data-background]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#fff", "red", "rgb(1, 2, 3)", "linear-gradient(to right, red, blue)", "hsl(9 9% 9% / 0.5)"})
    void a_colour_is_not_a_file(String colour) {
        folder.with("docs/slides.md", "# A\n\n<!-- .slide: data-background=\"" + colour + "\" -->\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void text_about_labels_is_not_a_formula() {
        folder.with("docs/slides.md", "# A\n\nUse `\\label{x}` and $y$.\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void an_id_that_the_author_gives_to_a_slide_may_be_that_of_its_heading() {
        folder.with("docs/slides.md", "<!-- .slide: id=\"three\" -->\n\n## Three\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_link_to_the_index_of_the_course_leads_somewhere() {
        folder.with("docs/slides.md", "# A\n\n[all](../index.html) [all](/) [none](index.html)\n");
        assertThat(folder.problems())
                .containsExactly(
                        "docs/slides.md:3:28: '/' begins at the root of the course; write a path relative to this file"
                                + " [site-absolute]",
                        "docs/slides.md:3:38: 'index.html' does not exist [missing-file]");
    }

    @Test
    void a_name_is_shown_as_people_read_it() {
        folder.with("slides.md", "![](<bild ä.png>)\n");
        assertThat(folder.problems()).containsExactly("slides.md:1:6: 'bild ä.png' does not exist [missing-file]");
    }

    @Test
    void a_link_without_text_or_target_is_reported() {
        folder.with("slides.md", "# A\n\n[](#/a) [x]() <a href=\"#/a\"><img src=\"x.svg\"></a>\n")
                .with("x.svg", "x");
        assertThat(folder.problems())
                .filteredOn(line -> line.endsWith("[empty-link]"))
                .containsExactly(
                        "slides.md:3:4: this link to '#/a' has no text; write some [empty-link]",
                        "slides.md:3:13: this link has no target; write one, or remove the link [empty-link]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"#/a\"><custom-img src=\"x.svg\"></custom-img></a>",
                "<a href=\"#/a\"><svg><path d=\"M0 0\"/></svg></a>",
                "<a href=\"#/a\"><i class=\"fa fa-heart\"></i></a>",
                "<a href=\"#/a\"><span class=\"icon\"></span></a>",
                "<a href=\"#/a\"><i data-feather=\"circle\"></i></a>",
                "<a href=\"#/a\"><video src=\"x.svg\"></video></a>",
                "<a href=\"#/a\"><canvas></canvas></a>",
                "<a href=\"#/a\"><object data=\"x.svg\"></object></a>",
                "<a href=\"#/a\"><b><button></button></b></a>",
                "<a href=\"#/a\" class=\"arrow\"></a>",
                "<a href=\"#/a\" style=\"width: 1em\"></a>",
                "<a href=\"#/a\" aria-labelledby=\"a\"></a>",
                "[](#/a) <!-- .element: class=\"arrow\" -->",
                "[![](x.svg)](#/a)"
            })
    void a_link_that_may_show_something_is_not_empty(String link) {
        folder.with("slides.md", "# A\n\n" + link + "\n").with("x.svg", "x");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"#/a\"></a>",
                "<a href=\"#/a\"><b> </b><!-- x --></a>",
                "<a href=\"#/a\"><i></i><br></a>",
                "[](#/a) <!-- .element: class=\"fragment\" -->"
            })
    void a_link_that_shows_nothing_is_empty(String link) {
        folder.with("slides.md", "# A\n\n" + link + "\n");
        assertThat(folder.problems())
                .singleElement(STRING)
                .endsWith(": this link to '#/a' has no text; write some [empty-link]");
    }

    @Test
    void an_image_without_text_is_reported_if_the_rule_is_on() {
        folder.with("slides.md", "![](x.svg) ![a text](x.svg) <img src=\"x.svg\">\n")
                .with("x.svg", "x");
        assertThat(folder.ignoredProblems())
                .containsExactly(
                        "slides.md:1:5: 'x.svg' has no text for those who cannot see it; write ![description](…) [missing-alt]",
                        "slides.md:1:39: 'x.svg' has no text for those who cannot see it; write"
                                + " ![description](…) [missing-alt]");
    }
}
