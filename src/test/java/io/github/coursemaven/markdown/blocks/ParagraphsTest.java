package io.github.coursemaven.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.markdown.blocks.Block.Paragraph;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void lines_without_an_empty_one_between_them_are_one_paragraph() {
        assertThat(Outline.of("a\nb\n c")).containsExactly("paragraph 'a⏎b⏎ c'");
    }

    @Test
    void empty_lines_and_lines_of_blanks_divide_paragraphs() {
        assertThat(Outline.of("a\n\nb\n   \nc")).containsExactly("paragraph 'a'", "paragraph 'b'", "paragraph 'c'");
    }

    @Test
    void blank_lines_are_told_from_the_end_of_a_line() {
        assertThat(Outline.withSpaces("a\n\nb\n")).containsExactly("paragraph 'a'", "blank lines", "paragraph 'b'");
        assertThat(Outline.withSpaces("\na")).containsExactly("line end", "paragraph 'a'");
        assertThat(Outline.withSpaces("# a\n ")).containsExactly("h1 'a'");
        assertThat(Outline.withSpaces("# a\n  ")).containsExactly("h1 'a'", "line end");
    }

    @Test
    void a_text_without_anything_has_no_blocks() {
        assertThat(Outline.withSpaces("")).isEmpty();
        assertThat(Outline.withSpaces("\n\n")).containsExactly("blank lines");
    }

    @Test
    void what_is_inside_a_line_is_left_alone() {
        assertThat(Outline.of("*a* <b> [c](d) &amp; \\* `e`"))
                .containsExactly("paragraph '*a* <b> [c](d) &amp; \\* `e`'");
    }

    @Test
    void each_line_of_a_paragraph_knows_its_place() {
        var paragraph = (Paragraph) Outline.parsed("a\n  b").blocks().get(0);
        assertThat(paragraph.text().locationAt(4)).hasToString("a.md:2:3");
    }
}
