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

/** What reveal-md passes over in silence. */
class TrapsTest {

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @Test
    void an_indented_notes_line_is_reported() {
        folder.with("slides.md", "# A\n\n  Note: speak slowly\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:3: 'Note:' begins speaker notes only at the start of a line; remove the"
                        + " indentation [indented-notes]");
    }

    @Test
    void an_indented_line_is_nothing_special_if_notes_begin_differently() {
        folder.with("slides.md", "---\nnotesSeparator: '^Say:'\n---\n# A\n\n  Note: text\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void an_indented_notes_line_in_code_is_code() {
        folder.with("slides.md", "# A\n\n```yaml\n  note: x\n```\n");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <!-- .slide data-background="red" -->           | .slide data-background="red"   | , because its ':' is missing; write <!-- .slide: data-background="red" -->
                    <!-- slide: data-background="red" -->           | slide: data-background="red"   | , because its '.' is missing; write <!-- .slide: data-background="red" -->
                    <!-- data-background="red" -->                  | data-background="red"          | , because it does not begin with '.slide:'; write <!-- .slide: data-background="red" -->
                    <!-- class="fragment" -->                       | class="fragment"               | , because it does not begin with '.element:'; write <!-- .element: class="fragment" -->
                    <!-- slide: id="x" -->                          | slide: id="x"                  | , because its '.' is missing; write <!-- .slide: id="x" -->
                    <!-- element: class="fragment" -->              | element: class="fragment"      | , because its '.' is missing; write <!-- .element: class="fragment" -->
                    <!-- .element: class=fragment -->               | class=fragment                 | , because its value is not in quotes; write class="fragment"
                    <!-- .element: class=“fragment” -->             | class=“fragment”               | , because its quotes are not straight; write class="fragment"
                    <!-- .element: class = "fragment" -->           | class = "fragment"             | , because of the blanks beside its '='; write class="fragment"
                    <!-- .slide: class="x", id="q" -->              | ,                              | ; remove it, because attributes have only blanks between them
                    <!-- .element: fragment -->                     | fragment                       | , because it has no name; write class="fragment"
                    <!-- .slide: data-auto-animate-->               | data-auto-animate              | , because no blank follows it; write a blank before '-->'
                    <!-- .fragment -->                              | .fragment                      | ; write <!-- .element: class="fragment" -->
                    <!-- fragment -->                               | fragment                       | ; write <!-- .element: class="fragment" -->
                    <!-- .fragment.fade-up -->                      | .fragment.fade-up              | ; write <!-- .element: class="fragment fade-up" -->
                    <!-- .element: alt="" -->                       | alt=""                         | , because it has no value; write one
                    <!-- .element: class="fragment -->              | class="fragment                | , because its closing quote is missing; write class="fragment"
                    <!-- .slide: data-background="a.png -->         | data-background="a.png         | , because its closing quote is missing; write data-background="a.png"
                    <!-- .element: class="a id="x" -->              | class="a id="                  | , because its closing quote is missing; write class="a"
                    <!-- .elment: class="x" -->                     | .elment: class="x"             | ; did you mean <!-- .element: class="x" -->?
                    <!-- elment: class="x" -->                      | elment: class="x"              | ; did you mean <!-- .element: class="x" -->?
                    <!-- .Element: class="x" -->                    | .Element: class="x"            | ; did you mean <!-- .element: class="x" -->?
                    <!-- #element: class="x" -->                    | #element: class="x"            | ; did you mean <!-- .element: class="x" -->?
                    <!-- .slides: class="x" -->                     | .slides: class="x"             | ; did you mean <!-- .slide: class="x" -->?
                    <!-- .silde: class="x" -->                      | .silde: class="x"              | ; did you mean <!-- .slide: class="x" -->?
                    <!-- .Slide: class="x" -->                      | .Slide: class="x"              | ; did you mean <!-- .slide: class="x" -->?
                    <!-- .slide; class="x" -->                      | .slide; class="x"              | ; did you mean <!-- .slide: class="x" -->?
                    <!-- .slide : class="x" -->                     | .slide : class="x"             | ; write <!-- .slide: class="x" -->
                    <!-- .elements: class="x" -->                   | s:                             | ; write '.element:' before the attributes
                    <!-- .element; class="x" -->                    | ;                              | ; write '.element:' before the attributes
                    <!-- .element: !? -->                           | !?                             | ; write <!-- .slide: name="value" --> or <!-- .element: name="value" -->
                    """)
    void a_comment_that_should_set_attributes_and_sets_none_is_reported(String comment, String shown, String cure) {
        folder.with("slides.md", "# A\n\n" + comment + "\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:%d: '%s' sets no attribute%s [ignored-attribute]"
                        .formatted(comment.indexOf(shown) + 1, shown, cure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Slides: n=20",
                "Elements: H=1, He=2",
                "slide n=20",
                "element: H=1",
                "Slider: speed=3",
            })
    void a_remark_with_equals_signs_is_not(String remark) {
        folder.with("slides.md", "# A\n\n<!-- " + remark + " -->\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_long_comment_is_cut_between_characters() {
        folder.with("slides.md", "# A\n\n<!-- .elment: class=\"" + "😀".repeat(50_000) + "\" -->\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:6: '.elment: class=\"" + "😀".repeat(32)
                        + "…' sets no attribute; did you mean <!-- .element: class=\"" + "😀".repeat(81)
                        + "… [ignored-attribute]");
    }

    @Test
    void a_comment_of_two_lines_without_its_dot_is_reported() {
        folder.with("slides.md", "# A\n\n<!-- slide: class=\"a\"\n  data-state=\"b\" -->\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:6: 'slide: class=\"a\"\n  data-state=\"b\"' sets no attribute, because its '.' is"
                                + " missing; write <!-- .slide: class=\"a\" data-state=\"b\" --> [ignored-attribute]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <!-- .slide: background="red" -->            | 14 | 'background' has no effect; write 'data-background'
                    <!-- .slide: data-transtion="fade" -->       | 14 | 'data-transtion' has no effect; did you mean 'data-transition'?
                    <!-- .slide: data-backgroundcolor="red" -->  | 14 | 'data-backgroundcolor' has no effect; did you mean 'data-background-color'?
                    <!-- .element: fragment-index="1" -->        | 16 | 'fragment-index' has no effect; write 'data-fragment-index'
                    """)
    void an_attribute_that_reveal_js_does_not_know_is_reported(String comment, int column, String message) {
        folder.with("slides.md", "# A\n\n" + comment + "\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:" + column + ": " + message + " [ignored-attribute]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `## Foo {#foo}`               | 8 | '{#foo}' is shown as text; write <!-- .element: id="foo" --> instead [link-as-text]
                    `## Foo {#foo .wide}`         | 8 | '{#foo .wide}' is shown as text; write <!-- .element: class="wide" id="foo" --> instead [link-as-text]
                    - a {.fragment}              | 5 | '{.fragment}' is shown as text; write <!-- .element: class="fragment" --> instead [link-as-text]
                    a word {: .fragment}         | 8 | '{: .fragment}' is shown as text; write <!-- .element: class="fragment" --> instead [link-as-text]
                    <img href="a.png" alt="x">   | 12 | this image has no target, because 'href' is not an attribute of images; write 'src' [empty-link]
                    <a src="a.png">x</a>         | 9 | this link has no target, because 'src' is not an attribute of links; write 'href' [empty-link]
                    <a herf="a.png">x</a>        | 10 | this link has no target, because 'herf' is not an attribute of links; write 'href' [empty-link]
                    <iframe scr="a.html"></iframe> | 14 | this frame has no target, because 'scr' is not an attribute of frames; write 'src' [empty-link]
                    <video href="a.png"></video> | 14 | this video has no target, because 'href' is not an attribute of videos; write 'src' [empty-link]
                    <video><source scr="a.png"></video> | 21 | this source has no target, because 'scr' is not an attribute of sources; write 'src' [empty-link]
                    <audio url="a.mp3"></audio>  | 13 | this sound has no target, because 'url' is not an attribute of sounds; write 'src' [empty-link]
                    <img scr="a.png" alt="x">    | 11 | this image has no target, because 'scr' is not an attribute of images; write 'src' [empty-link]
                    """)
    void attributes_of_other_tools_and_misspelt_ones_are_reported(String text, int column, String message) {
        folder.with("a.png", "x").with("slides.md", "# A\n\n" + text + "\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:" + column + ": " + message);
    }

    @Test
    void lines_to_highlight_that_are_in_braces_are_reported() {
        folder.with("slides.md", "# A\n\n```java {1-2|4}\nint a;\n```\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:9: '{1-2|4}' highlights no lines; write [1-2|4] [ignored-attribute]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write `{.a}` or `{#b}`",
                "$x_{.a}$ and $y_ {.b}$",
                "a{.b} and a {1} and {x} and {#1}",
                "{#if user}",
                "Farbe {#ff0000}",
                "- Rot {#FF0000}\n- Weiß {#fff}",
                "- Issue {#GH-12}",
                "<!-- .gitignore -->",
                "<!-- fragments come later -->",
                "<!-- guide: x=\"1\" --> <!-- slice x=\"1\" --> <!-- elements: to come --> <!-- aside class=\"notes\" -->",
                "<!-- .slide: data-mine=\"1\" data-state=\"x\" id=\"b\" -->",
                "<video src=\"https://x.example/a.mp4\"></video> <!-- .element: data-autoplay -->",
                "<p style=\"color: red\">a {.b} c</p>",
            })
    void what_is_right_or_may_be_meant_otherwise_is_not_reported(String text) {
        folder.with("slides.md", "# A\n\n" + text + "\n");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- .slide: data-background='red' -->",
                "<!-- .slide: data-auto-animate -->",
                "<!-- .element: class=\"fragment\" -->",
                "<!-- .element class=\"fragment\" -->",
                "<!-- slides below are for teachers -->",
                "<!-- element of surprise -->",
                "<!-- the slide: class = second -->"
            })
    void other_comments_are_not_checked(String comment) {
        folder.with("slides.md", "# A\n\n" + comment + "\n");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "verticalSeperator, verticalSeparator",
        "highlightheme, highlightTheme",
        "revealoptions, revealOptions",
        "tittle, title",
        "script, scripts",
        "themes, theme"
    })
    void a_near_miss_of_a_key_is_reported_where_the_key_is(String written, String meant) {
        folder.with("slides.md", "---\nauthor: Ann\n" + written + ": {}\n---\n# A\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:3:1: '%s' is not a key of decks; did you mean '%s'? [misspelt-key]"
                        .formatted(written, meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "authors", "tags", "date", "layout", "class", "type", "style", "cs", "marp"})
    void other_keys_are_the_authors_own(String key) {
        folder.with("slides.md", "---\n" + key + ": x\n---\n# A\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void impossible_settings_are_reported_in_front_matter() {
        folder.with(
                "slides.md",
                """
                ---
                order: first
                date: 2026-99-99
                lang: Deutsch sprache
                revealOptions: {transitoin: fade, widht: 1200, slidenumber: true, transition: fad, controls: maybe}
                ---
                # A
                """);
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:2:8: 'order' must be a number, not 'first' [option-value]",
                        "slides.md:3:7: 'date' must be a date that exists, not '2026-99-99' [option-value]",
                        "slides.md:4:7: 'lang' must be a language tag such as en or de-CH, not 'Deutsch sprache'"
                                + " [option-value]",
                        "slides.md:5:17: 'transitoin' is not an option of reveal.js; did you mean 'transition'?"
                                + " [misspelt-key]",
                        "slides.md:5:35: 'widht' is not an option of reveal.js; did you mean 'width'? [misspelt-key]",
                        "slides.md:5:48: 'slidenumber' is not an option of reveal.js; did you mean 'slideNumber'?"
                                + " [misspelt-key]",
                        "slides.md:5:79: 'transition' must be none, fade, slide, convex, concave, zoom, cube, page or"
                                + " default, not 'fad'; did you mean 'fade'? [option-value]",
                        "slides.md:5:94: 'controls' must be true, false, speaker or speaker-only, not 'maybe'"
                                + " [option-value]");
    }

    @Test
    void impossible_settings_are_reported_once_in_a_configuration_file() {
        folder.with("reveal.json", "{\n  \"widht\": 1200,\n  \"width\": \"abc\"\n}")
                .with("a.md", "# A")
                .with("b.md", "# B");
        assertThat(folder.problems())
                .containsExactly(
                        "reveal.json:2:4: 'widht' is not an option of reveal.js; did you mean 'width'? [misspelt-key]",
                        "reveal.json:3:13: 'width' must be a number of pixels or a percentage such as 100%, not 'abc'"
                                + " [option-value]");
    }

    @Test
    void an_invalid_language_is_not_used() {
        folder.with("slides.md", "---\nlang: Deutsch sprache\n---\n# A\n");
        assertThat(folder.deck("slides.md").options().metadata().lang()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "no", "No", "off", "'false'"})
    void a_file_is_left_out_by_every_word_that_YAML_has_for_false(String word) {
        folder.with("slides.md", "---\ndeck: " + word + "\n---\n# A\n");
        assertThat(folder.course().decks()).isEmpty();
    }

    @Test
    void a_preprocessor_and_a_template_are_reported_once_for_each_file_that_names_one() {
        folder.with("slides.md", "---\ntemplate: t.html\n---\n# A\n")
                .with("reveal-md.json", "{\n  \"preprocessor\": \"p.js\"\n}\n");
        assertThat(folder.problems())
                .containsExactly(
                        "reveal-md.json:2:4: 'preprocessor' is JavaScript and does not run here; lines 'FILE: other.md' are"
                                + " included without it [unsupported-key]",
                        "slides.md:2:1: 'template' is a Mustache template; pages are made from this plugin's own template, and"
                                + " 'css' and 'scripts' change them [unsupported-key]");
    }

    @Test
    void a_slide_without_content_is_reported_where_it_begins() {
        folder.with("slides.md", "# A\n\n---\n\n---\n\n# B\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:4:1: this slide has no content; write some, or remove a separator [empty-slide]");
    }

    @Test
    void a_slide_with_a_background_alone_has_content() {
        folder.with("slides.md", "# A\n\n---\n\n<!-- .slide: data-background=\"red\" -->\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_line_for_notes_is_reported_once_if_another_separator_begins_them_and_is_nowhere() {
        folder.with(
                "slides.md", "---\nnotesSeparator: \"^Hinweis:\"\n---\n# A\n\nNote:\nx\n\n---\n\n# B\n\nNotes:\ny\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:6:1: 'Note:' does not begin speaker notes, because 'notesSeparator' is set to something"
                                + " else; write that separator, or remove 'notesSeparator' [unread-notes]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\nNote: this is text\n",
                "# A\n\nNote:\nthis is text\n\nHinweis: this is not\n",
                "# A\n\n```\nNote:\n```\n",
            })
    void a_line_that_may_be_text_is_not_reported_if_another_separator_begins_notes(String text) {
        folder.with("slides.md", "---\nnotesSeparator: \"^Hinweis:\"\n---\n" + text);
        assertThat(folder.problems()).isEmpty();
    }
}
