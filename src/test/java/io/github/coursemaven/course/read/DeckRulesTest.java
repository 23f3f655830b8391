package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.deck.FileVerdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckRulesTest {

    private static final String NO_DECK = "not a deck: nothing in it or its name says that it is a deck";
    private static final String THREE_SEPARATORS = "a\n\n---\n\nb\n\n---\n\nc\n\n---\n\nd";

    @TempDir
    Path folder;

    @Test
    void a_Markdown_file_without_any_sign_is_not_a_deck() {
        assertThat(verdict("page.md", "# T\n\n" + THREE_SEPARATORS)).isEqualTo(NO_DECK);
    }

    @ParameterizedTest
    @CsvSource({
        "separator: '<!--s-->', separator",
        "verticalSeparator: x, verticalSeparator",
        "notesSeparator: x, notesSeparator",
        "revealOptions: {}, revealOptions",
        "highlightTheme: github, highlightTheme",
        "theme: white, theme",
        "theme: css/own.css, theme",
    })
    void a_deck_key_in_the_front_matter_makes_a_deck(String yaml, String key) {
        assertThat(verdict("README.md", "---\n" + yaml + "\n---\n"))
                .isEqualTo("deck: '" + key + "' in the front matter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: A", "theme: jekyll-theme-minimal", "layout: post", "author: A", "css: a.css"})
    void other_keys_do_not(String yaml) {
        assertThat(verdict("page.md", "---\n" + yaml + "\n---\n# T")).isEqualTo(NO_DECK);
    }

    @Test
    void deck_true_in_the_front_matter_makes_a_deck_of_any_file() {
        assertThat(verdict("README.md", "---\ndeck: true\n---\n")).isEqualTo("deck: 'deck: true' in the front matter");
    }

    @Test
    void deck_false_in_the_front_matter_leaves_any_file_out() {
        assertThat(verdict("slides/slides.md", "---\ndeck: false\ntheme: white\n---\n<!-- .slide: x=\"y\" -->"))
                .isEqualTo("not a deck: 'deck: false' in the front matter");
    }

    @Test
    void deck_false_also_leaves_out_what_the_user_named() {
        var course = CourseFolder.in(folder)
                .with("a.md", "# T")
                .with("b.md", "---\ndeck: false\n---\n")
                .including("*.md")
                .course();
        assertThat(course.verdicts())
                .containsEntry(Path.of("a.md"), new FileVerdict(true, "named by 'includes'"))
                .containsEntry(Path.of("b.md"), new FileVerdict(false, "'deck: false' in the front matter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!-- .slide: id=\"a\" -->", "<!-- .element: class=\"b\" -->", "<!-- .element class=\"b\" -->"})
    void an_attribute_comment_makes_a_deck(String comment) {
        assertThat(verdict("README.md", "# T\n\ntext " + comment)).isEqualTo("deck: it has slide attributes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```md\n<!-- .slide: id=\"a\" -->\n```",
                "write `<!-- .slide: id=\"a\" -->` for it",
                "<!-- slide: x -->",
                "<!-- .elements x -->"
            })
    void an_attribute_comment_in_code_does_not(String text) {
        assertThat(verdict("page.md", "# T\n\n" + text)).isEqualTo(NO_DECK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slides.md",
                "deck.md",
                "presentation.md",
                "Slides.md",
                "1.slides.md",
                "loops-slides.md",
                "loops-deck.md",
                "deck.markdown"
            })
    void its_name_makes_a_deck(String name) {
        assertThat(verdict("docs/" + name, "# T")).isEqualTo("deck: its name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"slides-old.md", "myslides.md", "decks.md", "intro.md"})
    void another_name_does_not(String name) {
        assertThat(verdict("docs/" + name, "# T")).isEqualTo(NO_DECK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slides/a.md",
                "decks/a.md",
                "src/slides/a.md",
                "slides/one/two/a.md",
                "Slides/a.md",
                "DECKS/a.md"
            })
    void a_folder_for_decks_makes_a_deck(String path) {
        assertThat(verdict(path, "# T")).isEqualTo("deck: its folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reveal-md.json", "reveal-md.json5", "reveal.json", "reveal.json5"})
    void a_configuration_file_beside_it_makes_a_deck(String name) {
        CourseFolder.in(folder).with("docs/" + name, "{}");
        assertThat(verdict("docs/a.md", "# T")).isEqualTo("deck: a configuration file beside it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reveal-md.json", "reveal-md.json5", "reveal.json", "reveal.json5"})
    void three_separators_below_a_configuration_file_make_a_deck(String name) {
        CourseFolder.in(folder).with(name, "{}");
        assertThat(verdict("docs/a.md", THREE_SEPARATORS))
                .isEqualTo("deck: a configuration file above it, and slide separators");
    }

    @Test
    void separators_are_those_in_the_reveal_md_json() {
        CourseFolder.in(folder).with("reveal-md.json", "{separator: '^§$'}");
        assertThat(verdict("docs/a.md", THREE_SEPARATORS)).isEqualTo(NO_DECK);
        assertThat(verdict("docs/b.md", "a\n§\nb\n§\nc\n§\n"))
                .isEqualTo("deck: a configuration file above it, and slide separators");
    }

    @Test
    void two_separators_below_a_reveal_md_json_do_not() {
        CourseFolder.in(folder).with("reveal-md.json", "{}");
        assertThat(verdict("docs/a.md", "a\n\n---\n\nb\n\n---\n\nc")).isEqualTo(NO_DECK);
    }

    @Test
    void three_separators_below_the_base_directory_with_a_configuration_file_make_a_deck() {
        CourseFolder.in(folder).with("reveal-md.json", "{separator: '^§$'}");
        assertThat(CourseFolder.in(folder)
                        .with("docs/a.md", "a\n§\nb\n§\nc\n§\n")
                        .searchedIn("docs")
                        .course()
                        .verdicts())
                .containsEntry(
                        Path.of("a.md"), new FileVerdict(true, "a configuration file above it, and slide separators"));
    }

    @Test
    void a_separator_that_takes_too_long_does_not_stop_the_build() {
        CourseFolder.in(folder).with("reveal-md.json", "{separator: '^\\\\s*\\\\s*\\\\s*\\\\s*---$'}");
        CourseFolder.in(folder).with("docs/a.md", "a\n" + " ".repeat(3000));
        assertThat(CourseFolder.in(folder).problems())
                .containsExactly(
                        "docs/a.md:2:3001: a separator takes too many steps to find; write a simpler one [separator]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "readme.markdown",
                "README.de.md",
                "README-zh.md",
                "CHANGELOG.md",
                "CONTRIBUTING.md",
                "LICENSE.md",
                "CODE_OF_CONDUCT.md",
                "SECURITY.md"
            })
    void name_and_place_do_not_turn_files_about_the_repository_into_decks(String name) {
        CourseFolder.in(folder).with("slides/reveal-md.json", "{}");
        assertThat(verdict("slides/" + name, THREE_SEPARATORS)).isEqualTo(NO_DECK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\n---\n\nb\n\n----\n\nc\n\n---\n\nd\n",
                "# A\n\n---\n\n# B\n\nNote:\nsay it\n\n---\n\n# C\n\n---\n\n# D\n",
                "# A\n\n----\n\nb\n\nNote: say it\n\n----\n\nc\n\n----\n\nd\n",
                "# A\n\n ---\n\nb\n\nNotes:\nc\n\n----\n\nd\n\n----\n\ne\n\n ---\n\nf\n",
                "---\ntitle: T\n---\n\na\r\n\r\n---\r\n\r\nb\r\n\r\n----\r\n\r\nc\r\n\r\n---\r\n\r\nd\r\n"
            })
    void a_text_that_is_divided_into_slides_is_a_deck_anywhere(String text) {
        assertThat(verdict("docs/loops.md", text)).isEqualTo("deck: it is divided into slides");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\n---\n\nb\n\nNote: restart it\n\n---\n\nc\n\n---\n\nd\n",
                "# A\n\n----\n\nb\n\n----\n\nc\n\n----\n\nd\n\n----\n\ne\n",
                "A\n---\n\nb\n\nC\n----\n\nd\n\nE\n----\n\nf\n\nG\n----\n",
                "```\n\n---\n\na\n\n----\n\nb\n\n---\n\n```\n",
                "---\nlayout: post\n---\na\n\n---\n\nb\n\n----\n\nc\n\n---\n\nd\n",
                "a\n\n---\n\nb\n\n----\n\nc\n",
                "1\n2\n3\n4\n5\n6\n7\n8\n9\n\n---\n\n1\n2\n3\n4\n5\n6\n7\n8\n9\n\n----\n\n1\n2\n3\n4\n5\n6\n7\n8\n9\n\n---\n\nb\n"
            })
    void lines_in_other_texts_do_not_make_a_deck(String text) {
        assertThat(verdict("docs/loops.md", text)).isEqualTo(NO_DECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "---\ntitle: Draft\n---\n", "<!-- to be written -->\n"})
    void an_empty_draft_in_a_place_for_decks_is_not_a_deck(String text) {
        CourseFolder.in(folder).with("talks/reveal-md.json", "{}");
        assertThat(verdict("slides/loops.md", text)).isEqualTo("not a deck: it is empty");
        assertThat(verdict("talks/loops.md", text)).isEqualTo("not a deck: it is empty");
        assertThat(CourseFolder.in(folder).problems()).isEmpty();
    }

    @Test
    void an_empty_draft_that_says_so_is_a_deck() {
        assertThat(verdict("slides/a.md", "---\ndeck: true\n---\n"))
                .isEqualTo("deck: 'deck: true' in the front matter");
        assertThat(verdict("slides/b.md", "---\ntheme: white\n---\n")).isEqualTo("deck: 'theme' in the front matter");
        assertThat(verdict("docs/c.slides.md", "")).isEqualTo("deck: its name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# T", "```mermaid\ngraph LR\n```", "<!-- include: ../a.md -->", "![](x.png)", "$$\na\n$$"})
    void one_slide_in_a_place_for_decks_is_a_deck(String text) {
        CourseFolder.in(folder).with("a.md", "# A\n");
        assertThat(verdict("slides/loops.md", text)).isEqualTo("deck: its folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"part.md", "slides/part.md", "part.slides.md"})
    void a_file_that_a_deck_includes_is_a_part_of_that_deck(String part) {
        CourseFolder.in(folder).with("deck.md", "# T\n\n<!-- include: " + part + " -->\n");
        assertThat(verdict(part, THREE_SEPARATORS)).isEqualTo("not a deck: a part of deck.md");
        assertThat(CourseFolder.in(folder).problems()).isEmpty();
    }

    @Test
    void a_file_that_a_deck_only_links_to_is_no_part_of_it() {
        CourseFolder.in(folder)
                .with("slides/index.md", "# Course\n\n- [Loops](loops.md)\n- [Papers](../docs/papers.md)\n");
        assertThat(verdict("slides/loops.md", THREE_SEPARATORS)).isEqualTo("deck: its folder");
        assertThat(verdict("docs/papers.md", "# Papers\n")).isEqualTo(NO_DECK);
        assertThat(verdict("slides/index.md", "# Course\n\n<!-- include: loops.md -->\n\n[Loops](loops.md)\n"))
                .isEqualTo("deck: its folder");
        assertThat(verdict("slides/loops.md", THREE_SEPARATORS)).isEqualTo("not a deck: a part of slides/index.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"security-basics.md", "license-models.md", "security-slides.md"})
    void a_lecture_whose_name_begins_like_such_a_file_is_a_deck(String name) {
        assertThat(verdict("slides/" + name, "# T")).startsWith("deck: ");
    }

    private String verdict(String path, String text) {
        return CourseFolder.in(folder).with(path, text).course().verdicts().entrySet().stream()
                .filter(entry -> entry.getKey().equals(Path.of(path)))
                .findFirst()
                .orElseThrow()
                .getValue()
                .toString();
    }
}
