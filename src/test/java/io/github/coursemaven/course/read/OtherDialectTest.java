package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import io.github.coursemaven.course.deck.FileVerdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decks of other tools. */
class OtherDialectTest {

    private static final String CURE =
            "; change it, or write in the front matter 'deck: true' to keep it, or 'deck: false' to leave it out"
                    + " [other-dialect]";

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ---\\nmarp: true\\n---\\n# A                                               | Marp
                    ---\\nheadingDivider: 2\\n---\\n# A                                        | Marp
                    ---\\npaginate: true\\n---\\n# A                                           | Marp
                    ---\\nformat: revealjs\\ntheme: white\\n---\\n# A                          | Quarto
                    ---\\nformat:\\n  revealjs:\\n    theme: dark\\n---\\n# A                  | Quarto
                    """)
    void a_deck_of_another_tool_without_a_mark_of_ours_is_left_alone(String text, String tool) {
        folder.with("slides/a.md", text.replace("\\n", "\n") + "\n");
        assertThat(folder.course().verdicts()).containsEntry(Path.of("slides/a.md"), FileVerdict.ofOtherTool(tool));
        assertThat(folder.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!-- _class: lead -->\\n# A\\n\\n---\\n\\n![bg right](a.png) | Marp",
                "# A\\n\\n::: notes\\nsay\\n::: | pandoc or Quarto",
                "# A\\n\\n:::: {.columns}\\n::: {.column width=50%}\\nx\\n:::\\n:::: | pandoc or Quarto",
                "class: center, middle\\n# A\\n\\n---\\nclass: x\\n# B\\n\\n???\\n\\nsay | remark",
                "# A\\n\\n???\\nsay\\n\\n---\\n# B\\n\\n???\\nsay | remark",
                "# A\\n\\n.left[text]\\n\\n.right.small[more] | remark",
                "---\\ntheme: seriph\\n---\\n# A\\n\\n---\\nlayout: two-cols\\n---\\n# B | Slidev",
                "# A\\n\\n<v-click>\\n\\nx\\n\\n</v-click> | Slidev",
            })
    void a_few_signs_in_its_text_leave_a_deck_a_deck_and_many_do_not(String text, String tool) {
        var slides = text.replace("\\n", "\n") + "\n";
        folder.with("slides/few.md", slides).with("slides/many.md", slides + ("\n---\n\n" + slides).repeat(3));
        assertThat(warnings())
                .singleElement()
                .asString()
                .startsWith("slides/few.md:")
                .contains("this looks like a deck of " + tool);
        assertThat(folder.course().verdicts()).containsEntry(Path.of("slides/many.md"), FileVerdict.ofOtherTool(tool));
    }

    @Test
    void with_a_mark_of_ours_it_is_a_deck_and_the_warning_names_the_tool_and_what_is_not_understood() {
        folder.with("marp.md", "---\ntitle: T\nmarp: true\ndeck: true\n---\n# A\n")
                .with(
                        "remark.md",
                        "# A\n\n<!-- .slide: class=\"x\" -->\n\n???\n\nsay\n\n---\nclass: center, middle\n# B\n")
                .with("quarto.md", "---\nformat: revealjs\nrevealOptions: {}\n---\n# A\n")
                .with("pandoc.slides.md", "---\nseparator: '---'\n---\n# A\n\n::: notes\nx\n:::\n")
                .with("slidev.md", "---\ntheme: white\n---\n# A\n\n---\nlayout: cover\n---\n# B\n");
        assertThat(warnings())
                .containsExactly(
                        "marp.md:3:1: this looks like a deck of Marp ('marp:'): slides that begin at headings, directives"
                                + " such as '_class' and images such as '![bg]' are not understood"
                                + withoutKey("marp:"),
                        "pandoc.slides.md:6:1: this looks like a deck of pandoc or Quarto ('::: notes'): lines such as"
                                + " '::: notes' are shown as text, and so are the notes" + CURE,
                        "quarto.md:2:1: this looks like a deck of Quarto ('format:'): slides that begin at headings and"
                                + " blocks such as '::: {.notes}' are not understood" + withoutKey("format:"),
                        "remark.md:5:1: this looks like a deck of remark ('???'): 'class: …' and '.left[…]' are shown as"
                                + " text, and so are notes after '???': write 'Note:'" + CURE,
                        "slidev.md:6:1: this looks like a deck of Slidev ('layout: cover'): settings of single slides are"
                                + " shown as text, and components are not drawn" + CURE);
    }

    private static String withoutKey(String key) {
        return "; change it and remove '" + key + "', or write 'deck: false' in the front matter to leave it out"
                + " [other-dialect]";
    }

    @ParameterizedTest
    @CsvSource({"'marp: true', marp:", "'headingDivider: 2', headingDivider:", "'paginate: true', paginate:"})
    void each_setting_of_Marp_is_named_in_a_deck_that_is_meant_for_us(String setting, String sign) {
        for (var end : List.of("\n", "\r\n")) {
            folder.with("a.md", ("---\ndeck: true\n" + setting + "\n---\n# A\n").replace("\n", end));
            assertThat(warnings())
                    .containsExactly("a.md:3:1: this looks like a deck of Marp ('" + sign + "'): slides that begin at"
                            + " headings, directives such as '_class' and images such as '![bg]' are not understood"
                            + withoutKey(sign));
        }
    }

    @Test
    void directives_of_Marp_may_be_lines_of_a_comment() {
        folder.with("slides.md", "<!--\ntheme: gaia\npaginate: true\n_class: lead\n-->\n# A\n\n---\n\n# B\n");
        assertThat(warnings())
                .containsExactly("slides.md:3:1: this looks like a deck of Marp ('paginate:'): slides that begin at"
                        + " headings, directives such as '_class' and images such as '![bg]' are not understood"
                        + CURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# A\\n\\n---\\nclass: center, middle\\n# B\\n\\n---\\nclass: x\\n# C | 3 | class: center, middle",
                "# A\\n\\n.left[text]\\n\\n.right.small[more] | 3 | .left[",
                "# A\\n\\n???\\nsay\\n\\n---\\n# B\\n\\n???\\nsay | 3 | ???",
            })
    void each_sign_of_remark_is_named_where_it_is_first(String text, int line, String sign) {
        for (var end : List.of("\n", "\r\n")) {
            folder.with("slides.md", (text.replace("\\n", "\n") + "\n").replace("\n", end));
            assertThat(warnings())
                    .containsExactly("slides.md:" + line + ":1: this looks like a deck of remark ('" + sign
                            + "'): 'class: …' and '.left[…]' are shown as text, and so are notes after '???': write"
                            + " 'Note:'" + CURE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ndeck: true\n---\n![bg](a.png)\n\n---\n\n![bg](a.png)\n",
                "---\ndeck: true\n---\n# GUI\n\n---\nlayout: FlowLayout\n---\n",
                "# What next?\n\n???\n",
                "```\n???\n```\n\n---\n\n```\n???\n::: notes\n<!-- _class: lead -->\n![bg](a.png)\n```\n",
                "`.left[a]` and `.right[b]`\n.each[0]\n.item[1]\n",
                "    val a = b\n      .isInstanceOf[A]\n      .map[B]\n",
                "::: tip\nUse it.\n:::\n",
                "# A\n\n---\n\nlayout: this is a word\n\n---\n\n# B\n",
                "# A\n\n---\nname: Anna\n\n---\nname: Ben\ncount: 3\n\n---\ncount: 4\n",
                "text <!-- class: a note of mine -->\n",
                "class: a\nheader: b\n\ntext <!-- x -->\n",
                "# A\n\n<!--\nclass: a note of mine\n-->\n",
                "---\nmarp: false\nformat: html\n---\n# A\n",
                "---\nmarp: false\n---\n# A\n\n<!-- class: a -->\n\n---\n\n![bg](a.png)\n",
                "# A\n\n<!-- header: our course -->\n\n---\n\n# B\n\n<!-- footer: note to self -->\n",
                "# What is it?\n\n???\n\n---\n\n# A cat\n\n---\n\n# And this?\n\n???\n\n---\n\n# A dog\n\n---\n\n???\n",
                "# Vue\n\nUse <v-click> for steps\n\n---\n\n# B\n",
            })
    void what_an_author_may_mean_as_text_is_no_sign(String text) {
        folder.with("slides/a.md", text);
        assertThat(folder.deck("slides/a.md").path()).isEqualTo(Path.of("slides/a.md"));
        assertThat(warnings()).isEmpty();
    }

    @Test
    void the_author_can_leave_it_out_or_suppress_the_warning() {
        folder.with("a.slides.md", "---\nmarp: true\ndeck: false\n---\n# A\n")
                .with(
                        "b.md",
                        "# A\n\n<!-- .slide: id=\"a\" -->\n<!-- course-link-ignore-next-line other-dialect -->\n::: notes\n");
        assertThat(warnings()).isEmpty();
    }

    private List<String> warnings() {
        return folder.problems().stream()
                .filter(problem -> problem.endsWith("[other-dialect]"))
                .sorted()
                .toList();
    }
}
