package io.github.coursemaven.course.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.CourseFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTest {

    private static final String MESSAGE =
            " is not read as a footnote; write <sup>1</sup>, and the note as text of its slide [link-as-text]";

    @TempDir
    private Path temporary;

    private CourseFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = CourseFolder.in(temporary);
    }

    @Test
    void the_first_footnote_of_a_deck_is_reported_once() {
        folder.with(
                "slides.md",
                "# A\n\nIt is so[^1], and so[^2].\n\n[^1]: A note\n\n[^2]: Another note\n\n---\n\nAgain[^3]\n\n[^3]: See there\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:9: '[^1]'" + MESSAGE);
    }

    @Test
    void a_blank_may_be_before_a_number() {
        folder.with("slides.md", "# A\n\nIt is so [^1]\n\n[^1]: A note\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:10: '[^1]'" + MESSAGE);
    }

    @Test
    void the_note_may_be_on_another_slide() {
        folder.with("slides.md", "# A\n\n- it is so[^1]\n\n---\n\n[^1]: A note\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:11: '[^1]'" + MESSAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wikipedia", "Wikipedia.", "Knuth \"Volume 1\"", "<Wikipedia>"})
    void a_note_of_one_word_is_no_missing_file(String note) {
        folder.with("slides.md", "# A\n\nIt is so[^1]\n\n[^1]: " + note + "\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:9: '[^1]'" + MESSAGE);
    }

    @Test
    void each_note_of_one_word_is_one() {
        folder.with("slides.md", "# A\n\n[^1] is so, and that[^b], too\n\n[^1]: Wikipedia\n[^b]: Knuth\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:1: '[^1]'" + MESSAGE);
    }

    @Test
    void a_note_of_one_word_on_another_slide_is_not_to_be_removed() {
        folder.with("slides.md", "# A\n\nIt is so[^1]\n\n---\n\n# B\n\n[^1]: Wikipedia\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:9: '[^1]'" + MESSAGE,
                        "slides.md:9:7: no link of this slide uses the definition of '^1', and its note is not shown;"
                                + " write it as text of its slide [unused-definition]");
    }

    @Test
    void a_file_that_a_note_names_may_be_missing() {
        folder.with("slides.md", "# A\n\nIt is so[^1]\n\n[^1]: gone.pdf\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:9: '[^1]'" + MESSAGE,
                        "slides.md:5:7: 'gone.pdf' does not exist; it is used in line 3 [missing-file]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is so[^1] and `a[^2]`",
                "[^1]: A note",
                "`[^1]` and\n\n```\na[^1]\n\n[^1]: b\n```\n",
                "the class [^a-z] and [^a]\n\n[^b]: the other",
                "\\[^1]\n\n[^1]: A note",
                "Write this:\n\n    text[^1]\n\n[^1]: A note",
                "<pre><code>text[^1]\n\n[^1]: A note\n</code></pre>",
                "The class [^abc] is a set\n\n[^abc]: none of a, b, c",
                "In a regex, a[^0-9] ends\n\n[^0-9]: no digit",
                "$x[^1]$\n\n[^1]: A note",
            })
    void what_has_no_note_or_is_code_is_not_reported(String text) {
        folder.with("slides.md", "# A\n\n" + text + "\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_comment_suppresses_it() {
        folder.with(
                "slides.md",
                "# A\n\n<!-- course-link-ignore-next-line link-as-text -->\nIt is so[^1]\n\n[^1]: A note\n");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_note_may_begin_on_the_line_below() {
        folder.with("slides.md", "# A\n\nIt is so[^1]\n\n[^1]:\n    A note below\n");
        assertThat(folder.problems()).containsExactly("slides.md:3:9: '[^1]'" + MESSAGE);
    }

    @Test
    void a_note_between_brackets_is_reported() {
        folder.with("slides.md", "# A\n\nIt is so^[See the book]. `x^[a b]` $x^[a b]$ x^[2] [^a b]\n");
        assertThat(folder.problems())
                .containsExactly(
                        "slides.md:3:9: '^[See the book]' is not read as a footnote; write <sup>1</sup>, and the note as"
                                + " text of its slide [link-as-text]");
    }
}
