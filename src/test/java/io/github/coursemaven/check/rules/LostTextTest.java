package io.github.coursemaven.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is lost on its slide, or not shown as it is meant. */
class LostTextTest {

    private static final String RAW =
            " is shown as it is written, because it is in a block of HTML; write a blank line between"
                    + " the tag and the Markdown [raw-markdown]";

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary).with("a.png", "x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '~',
            value = {
                "- a;- b § - a",
                "  1. a;  2. b § 1. a",
                "## Left § ## Left",
                "see **this** now § **this**",
                "![x](a.png) § ![x](a.png)",
                "- $a$;- $b$ § - $a$",
                "<p>text</p>;[x](a.png);- a;- b § [x](a.png)",
                "```java § ```java",
                "![x](my pic.png) § ![x](my pic.png)",
                "![] (a.png) § ![] (a.png)",
                "![s](a.png =100x) § ![s](a.png =100x)",
                "![w](a.png){width=50%} § ![w](a.png)",
                "![[a.png]] § ![[a.png]]",
                "| a | b |;|---|:-:|;| 1 | 2 | § | a | b |",
            })
    void Markdown_below_a_tag_is_reported(String text, String first) {
        folder.with("slides.md", "<div class=\"columns\">\n" + text.replace(";", "\n") + "\n</div>\n");
        assertThat(folder.problems())
                .map(problem -> problem.replaceFirst("slides.md:\\d+:\\d+: ", ""))
                .containsExactly("'" + first + "'" + RAW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p class=\"a\">\n- a\n- b\n</p>\n", "<div><p>\n- a\n- b\n</p></div>\n"})
    void in_a_paragraph_of_HTML_the_cure_is_another_tag(String text) {
        folder.with("slides.md", text);
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:2:1: '- a' is shown as it is written, because it is in a block of HTML; write <div> instead"
                                + " of <p>, and a blank line between the tag and the Markdown [raw-markdown]");
    }

    @Test
    void it_is_reported_once_where_it_begins() {
        folder.with(
                "slides.md", "# A\n\n<div class=\"columns\">\n  - a\n  - **b**\n</div>\n\nNote:\n<div>\n# x\n</div>\n");
        assertThat(folder.problems()).containsExactly("slides.md:4:3: '- a'" + RAW, "slides.md:10:1: '# x'" + RAW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>\n\n- a\n- b\n\n</div>\n",
                "<div>\n<p>5 * 3 ** 2 ** 1</p>\n</div>\n",
                "<pre>\n- a\n- b\n# c\n</pre>\n",
                "<div><pre><code>\n- a\n- b\n**c**\n</code></pre></div>\n",
                "<style>\n# a\n* b\n* c\n</style>\n",
                "<div class=\"mermaid\">\n- a\n- b\n</div>\n",
                "<div>\n| a |\n| b |\n</div>\n",
                "<pre>\n| a |\n|---|\n</pre>\n",
                "<div>\n\n| a |\n|---|\n\n</div>\n",
                "<div class=\"plantuml\">\n* a\n* b\n</div>\n",
                "<div class='wide wavedrom'>{ \"a\": \"**b**\" }</div>\n",
                "<div style=\"white-space:pre\">\n- a\n- b\n</div>\n",
                "<div style='color: red; white-space: pre-wrap'>\n- a\n- b\n</div>\n",
                "<div>\n1. September 1939: Kriegsbeginn\n8. Mai 1945: Kriegsende\n</div>\n",
                "# A\n\n<!--\n- a\n- b\n-->\n",
                "<div class=\"dialog\">\n- Bonjour !<br>\n- Salut !<br>\n</div>\n",
                "<p class=\"gedicht\">\n1. Strophe<br />\n2. Strophe\n</p>\n",
                "<div><var>**a**</var> <tt>**b**</tt></div>\n",
                "<div>\n$x = a\n+ b\n+ c$\n</div>\n",
                "<div>\n\\(x = a\n+ b\n+ c\\)\n</div>\n",
                "<p>p = feld[i](0); **q</p>\n",
                "<blockquote>\nTo be.\n- Hamlet\n</blockquote>\n",
                "<p>a[0](x, y)</p>\n",
                "<div>\nUse arr[i](x) in C<br>\ncall f[0](1), m[a][b](c) and g()[0](2)\n</div>\n",
                "<div>\nin C++ [this](x) and [=](a)\n</div>\n",
                "<div>\n$$\nx = a\n- b\n- c\n$$\n</div>\n",
                "<div>\n\\[\nx = a\n+ b\n+ c\n\\]\n</div>\n",
                "<div>\n\\begin{align*}\nx = a\n- b\n- c\n\\end{align*}\n</div>\n",
            })
    void HTML_and_code_in_it_are_not_reported(String text) {
        folder.with("slides.md", text);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_comment_with_a_separator_in_it_is_reported() {
        folder.with("slides.md", "# A\n\n<!-- comment\n\n---\n\nswallowed -->\n\n# B\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:1: there is a separator in this comment, so the rest of it is shown on the next"
                                + " slide; remove the separator, or make two comments [open-comment]");
    }

    @Test
    void a_comment_that_is_not_closed_is_reported() {
        folder.with("slides.md", "# A\n\n<!-- comment\n\nlost\n\n---\n\n# B\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:1: this comment is not closed, so the rest of the slide is hidden; write '-->'"
                                + " [open-comment]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- comment\n# A\n\nNote: b\n", "\n  <!-- .slide: class=\"a\"\n# A\n\n---\n\n# B\n"})
    void so_is_one_with_which_a_deck_begins(String text) {
        folder.with("slides.md", text);
        assertThat(folder.problems())
                .map(problem -> problem.replaceFirst("slides.md:\\d:\\d: ", ""))
                .containsExactly(
                        "this comment is not closed, so the rest of the slide is hidden; write '-->' [open-comment]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            textBlock =
                    """
                    - a <!-- .element: class="fragment"~- b~- c <!-- x -->     § 3:5 § this comment is not closed, so readers see it; write '-->' on its line
                    a <!-- todo~~b <!-- x --> c                                § 3:3 § this comment is not closed, so readers see it; write '-->' on its line
                    a <!-- todo                                                § 3:3 § this comment is not closed, so readers see it; write '-->' on its line
                    <!-- todo~~lost~~<!-- x -->~~b                             § 3:1 § this comment ends only with the next one, so what is between them is hidden; write '-->'
                    <!-- old~~a~~<!-- .element: class="x" -->~~b~-->~~c        § 3:1 § a comment in this comment ends it, so the rest of it is shown; remove the inner one
                    """)
    void a_comment_that_does_not_end_where_it_should_is_reported(String text, String place, String message) {
        folder.with("slides.md", "# A\n\n" + text.replace('~', '\n') + "\n");
        assertThat(folder.problems()).containsExactly("slides.md:" + place + ": " + message + " [open-comment]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A <!-- x -->\n\n<!-- y\n\nz -->\n\n---\n\n# B\n",
                "`<!--`\n\n---\n\n# B\n",
                "```html\n<!--\n```\n\n---\n\n# B -->\n",
                "# A\n\n---\n\na --> b\n",
                "# A <!-- x\ny --> b\n\n<!-- a <!-- b -->\n",
                "# A\n\n<!--\na <!-- b -->\n\n<div> <!-- x\n\ny --></div>\n",
            })
    void comments_that_end_and_code_are_not_reported(String text) {
        folder.with("slides.md", text);
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a **b** %s\n", "- x\n\n- a **b** %s\n", "1. a **b** %s\n   - c\n"})
    void a_fragment_of_the_last_words_of_an_item_is_reported(String text) {
        folder.with("slides.md", text.replace("%s", "<!-- .element: class=\"fragment\" -->"));
        assertThat(folder.problems())
                .map(problem -> problem.replaceFirst("slides.md:\\d+:", ""))
                .containsExactly((text.startsWith("1") ? "12" : "11")
                        + ": this comment makes a fragment of 'b' only; to hide the whole item, write the comment"
                        + " before 'b' [partial-fragment]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a <!-- .element: class=\"fragment\" -->\n",
                "- a <!-- .element: class=\"fragment\" --> **b**\n",
                "- <span>a **b**</span> <!-- .element: class=\"fragment\" -->\n",
                "- what is it?\n  **b** <!-- .element: class=\"fragment\" -->\n",
                "- 1 + 1 = **2** <!-- .element: class=\"fragment\" -->\n",
                "- **b** <!-- .element: class=\"fragment\" -->\n",
                "- a **b** <!-- .element: class=\"fragment\" --> c\n",
                "- a **b** <!-- .element: class=\"red\" -->\n",
                "- a<br>**b** <!-- .element: class=\"fragment\" -->\n",
                "a **b** <!-- .element: class=\"fragment\" -->\n",
                "- Die Hauptstadt ist **Paris**. <!-- .element: class=\"fragment\" -->\n",
                "- Die Hauptstadt ist **Paris** ! <!-- .element: class=\"fragment\" -->\n",
            })
    void other_comments_are_not_reported(String text) {
        folder.with("slides.md", text);
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- go **went** %s **gone** %s\n",
                "- go <em>went</em> %s <em>gone</em> %s\n",
                "- go <b class=\"fragment\">went</b> **gone** %s\n",
                "- Yo ~~habla~~ **hablo** %s\n",
                "- 7 mal 8 <mark>56</mark> %s\n",
                "- 1 × 2 **2**%s\n",
                "- Resultado **1,5 %** %s\n",
                "- dog **Hund** %s\n- cat **Katze** %s\n- 犬 **いぬ** %s\n",
                "- dog **Hund** %s\n\n- cat **Katze** %s\n\n- mouse\n",
            })
    void words_that_are_one_of_several_answers_are_not_reported(String text) {
        folder.with("slides.md", text.replace("%s", "<!-- .element: class=\"fragment fade-up\" -->"));
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- c\n", "- **c** d %s\n- e\n", "- c **d**\n- e\n"})
    void words_at_the_end_of_one_item_only_are_reported(String others) {
        folder.with("slides.md", ("- a **b** %s\n" + others).replace("%s", "<!-- .element: class=\"fragment\" -->"));
        assertThat(folder.problems())
                .contains("slides.md:1:11: this comment makes a fragment of 'b' only; to hide the whole item, write the"
                        + " comment before 'b' [partial-fragment]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "highlight-red",
                "highlight-current-blue",
                "grow",
                "shrink",
                "strike",
                "fade-out",
                "semi-fade-out",
                "current-visible",
                "custom",
            })
    void words_that_are_shown_at_first_are_not_reported(String effect) {
        folder.with(
                "slides.md",
                "- a **b** <!-- .element: class=\"fragment " + effect + "\" -->\n"
                        + "- c **d** <!-- .element: data-fragment-index=\"1\" class='" + effect + " fragment' -->\n");
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fade-up", "fade-in-then-out", "my-strike", "growth"})
    void words_that_are_hidden_at_first_are_reported(String effect) {
        folder.with("slides.md", "- a **b** <!-- .element: class=\"fragment " + effect + "\" -->\n");
        assertThat(folder.problems())
                .containsExactly("slides.md:1:11: this comment makes a fragment of 'b' only; to hide the whole item,"
                        + " write the comment before 'b' [partial-fragment]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a… ",
                "a... ",
                "a : ",
                "a :\u00a0",
                "a? ",
                "a ¿",
                "a; ",
                "a, ",
                "a (",
                "a « ",
                "a → ",
                "a ≈ ",
                "a ___. ",
                "答：",
            })
    void words_after_a_sign_are_not_reported(String before) {
        folder.with("slides.md", "- " + before + "<b>b</b> <!-- .element: class=\"fragment\" -->\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_fragment_of_the_first_words_of_an_item_is_reported() {
        folder.with("slides.md", "- [b](a.png) a <!-- .element: class=\"fragment\" -->\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:1:16: this comment makes a fragment of 'b' only; to hide the whole item, put its"
                                + " text between <span> and </span>, before the comment [partial-fragment]");
    }

    @Test
    void a_fragment_in_notes_is_reported() {
        folder.with(
                "slides.md",
                "# A\n\nNote:\n- x <!-- .element: class=\"fragment\" -->\n- <b class=\"fragment\">y</b>\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:4:27: this fragment is in speaker notes, so that one key press changes nothing on the slide; remove its class"
                                + " [fragment-in-notes]",
                        "slides.md:5:13: this fragment is in speaker notes, so that one key press changes nothing on the slide; remove its class"
                                + " [fragment-in-notes]");
    }

    @Test
    void a_fragment_in_notes_is_not_a_partial_one() {
        folder.with("slides.md", "# A\n\nNote:\n- a **b** <!-- .element: class=\"fragment\" -->\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:4:33: this fragment is in speaker notes, so that one key press changes nothing on the slide; remove its class"
                                + " [fragment-in-notes]");
    }

    @Test
    void lists_in_notes_that_an_option_animates_are_not_reported() {
        folder.with("slides.md", "---\nrevealOptions:\n  markdown:\n    animateLists: true\n---\n# A\n\nNote:\n- x\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_comment_behind_a_row_is_reported_with_its_place() {
        folder.with("slides.md", "|a|b|\n|-|-|\n|1|2| <!-- .element: class=\"fragment\" -->\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:7: '<!-- .element: class=\"fragment\" -->' is not shown, because this row has"
                                + " more cells than the 2 of its table; write the comment before the last '|' [lost-cell]");
    }

    @Test
    void cells_without_a_column_are_reported() {
        folder.with("slides.md", "| a | b |\n| - | - |\n| `x|y` | z |\n| c | d | |\n| c |\n| `x\\|y` | z |\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:11: 'z' is not shown, because this row has more cells than the 2 of its table; write"
                                + " '\\|' for a '|' that is text [lost-cell]");
    }
}
