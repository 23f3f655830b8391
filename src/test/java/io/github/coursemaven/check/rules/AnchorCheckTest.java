package io.github.coursemaven.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorCheckTest {

    private static final String BY_NUMBER =
            "leads elsewhere when a slide is inserted before it; give the slide an id and link to that [numbered-slide-link]";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "'yes'"})
    void a_deck_counts_from_one_if_reveal_js_reads_the_option_as_true(String value) {
        assertThat(problemsIn("---\nrevealOptions: {hashOneBasedIndex: " + value
                        + "}\n---\n# A\n\n---\n\n# B\n\n[x](#/2) [y](#/3)"))
                .containsExactly(
                        "a.md:10:5: '#/2' " + BY_NUMBER,
                        "a.md:10:14: '#/3' names slide 3; the slides of the deck are numbered 1 to 2"
                                + " [slide-out-of-range]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "0", "''"})
    void a_deck_counts_from_zero_if_reveal_js_reads_the_option_as_false(String value) {
        assertThat(problemsIn(
                        "---\nrevealOptions: {hashOneBasedIndex: " + value + "}\n---\n# A\n\n---\n\n# B\n\n[x](#/0)"))
                .containsExactly("a.md:10:5: '#/0' " + BY_NUMBER);
    }

    @Test
    void a_link_may_name_a_section_in_a_slide_by_number() {
        assertThat(problemsIn(
                        "# A\n\n---\n\n<section>B</section>\n<section>C</section>\n\n---\n\n[x](#/1/1) [y](#/1/2)"))
                .containsExactly(
                        "a.md:10:5: '#/1/1' " + BY_NUMBER,
                        "a.md:10:16: '#/1/2' names slide 2 of a stack that has 2 [slide-out-of-range]");
    }

    @Test
    void a_hidden_section_cannot_be_linked_to() {
        assertThat(problemsIn("<section>A</section>\n<section id=\"b\" data-visibility=\"hidden\">B</section>\n\n"
                        + "---\n\n[x](#/0/1) [y](#/b)"))
                .containsExactly(
                        "a.md:6:5: '#/0/1' names slide 1 of a stack that has 1 [slide-out-of-range]",
                        "a.md:6:16: '#/b': the slide with the id 'b' is hidden by data-visibility; link to another"
                                + " [missing-anchor]");
    }

    @Test
    void steps_are_those_of_the_section_that_is_named() {
        assertThat(
                        problemsIn(
                                """
                        <section id="a"><p class="fragment">1</p></section>
                        <section id="b"><p class="fragment">1</p><p class="fragment">2</p></section>

                        ---

                        [x](#/b/1) [y](#/a/1)
                        """))
                .containsExactly("a.md:6:16: '#/a/1' names the fragment 1 of a slide that has 1; they are numbered from"
                        + " 0 [slide-index]");
    }

    @ParameterizedTest
    @CsvSource({"#/a/x, a/x", "#/a/x2, a/x2"})
    void a_name_may_have_a_slash(String target, String id) {
        assertThat(problemsIn("# A\n\n[x](" + target + ")"))
                .containsExactly(
                        "a.md:3:5: '" + target + "': no slide or element has the id '" + id + "' [missing-anchor]");
        assertThat(problemsIn("# A\n\n<p id=\"" + id + "\">x</p>\n\n[x](" + target + ")"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#:~:text=foo", "#/a:~:text=foo"})
    void texts_to_highlight_are_not_part_of_a_name(String target) {
        assertThat(problemsIn("# A\n\n[x](" + target + ")")).isEmpty();
    }

    @Test
    void a_percent_sign_in_a_name_is_encoded_in_a_link() {
        var element = "# A\n\n<p id=\"per%cent\">x</p>\n\n";
        assertThat(problemsIn(element + "[x](#/per%cent)"))
                .containsExactly("a.md:5:5: '#/per%cent': no slide or element has the id 'per%cent'; did you mean"
                        + " '#/per%25cent'? [missing-anchor]");
        assertThat(problemsIn(element + "[x](#/per%25cent)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"template", "noscript"})
    void scripts_do_not_see_some_elements(String name) {
        assertThat(problemsIn("# A\n\n<" + name + "><p id=\"tp\">x</p></" + name + ">\n\n[x](#/tp)"))
                .containsExactly("a.md:5:5: '#/tp': no slide or element has the id 'tp' [missing-anchor]");
    }

    @ParameterizedTest
    @CsvSource({"'', 2", "x, 2", "-1, 2", "1x, 3", "' 01', 3", "1, 3"})
    void reveal_js_shows_no_fragment_whose_index_is_not_a_number(String index, int steps) {
        assertThat(problemsIn(
                        """
                        <!-- .slide: id="a" -->
                        <p class="fragment">1</p><p class="fragment">2</p><p class="fragment" data-fragment-index="%s">3</p>

                        [x](#/a/9)
                        """
                                .formatted(index)))
                .containsExactly("a.md:4:5: '#/a/9' names the fragment 9 of a slide that has " + steps
                        + "; they are numbered from 0 [slide-index]");
    }

    @Test
    void fragments_that_scripts_do_not_see_are_no_steps() {
        assertThat(problemsIn(
                        "<!-- .slide: id=\"a\" -->\n<template><p class=\"fragment\">1</p><p class=\"fragment\">2</p>"
                                + "</template>\n\n[x](#/a/1)"))
                .containsExactly("a.md:4:5: '#/a/1' names the fragment 1 of a slide that has 0; they are numbered from"
                        + " 0 [slide-index]");
    }

    @Test
    void a_deck_without_fragments_has_no_steps() {
        assertThat(problemsIn(
                        "---\nrevealOptions: {fragments: false}\n---\n<!-- .slide: id=\"a\" -->\n<p class=\"fragment\">1</p><p"
                                + " class=\"fragment\">2</p>\n\n[x](#/a/1)"))
                .containsExactly("a.md:7:5: '#/a/1' names the fragment 1 of a slide that has 0; they are numbered from"
                        + " 0 [slide-index]");
    }

    private List<String> problemsIn(String deck) {
        return CourseFolder.in(folder).including("**/*.md").with("a.md", deck).problems();
    }
}
