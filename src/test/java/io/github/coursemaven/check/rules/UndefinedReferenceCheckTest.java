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

class UndefinedReferenceCheckTest {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the first is [x][0]",
                "a[i][j]",
                "[1][2]",
                "[key][0]",
                "[i+1][j-1]",
                "[A-Za-z][0-9]",
                "[int n][m]",
                "row[first][second]",
                "[0][1] and (x)[2][3]",
                "<b>[x][0]</b>"
            })
    void code_in_brackets_is_text(String text) {
        assertThat(problemsIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [the guide][1]     | 1:13 | 1
                    [guide][maven]     | 1:9  | maven
                    ![x][0]           | 1:6  | 0
                    ![a diagram][d]    | 1:14 | d
                    """)
    void words_in_brackets_are_a_link_without_a_definition(String text, String place, String label) {
        assertThat(problemsIn(text))
                .containsExactly("a.md:" + place + ": no line of this slide defines '" + label
                        + "', so readers see the brackets; write [" + label + "]: target [undefined-reference]");
    }

    @ParameterizedTest
    @CsvSource({"text, https://x.org", "text, #/3", "text, intro.md", "text, mailto:a@x.org"})
    void a_target_in_brackets_needs_parentheses(String text, String target) {
        assertThat(problemsIn("[" + text + "][" + target + "]"))
                .contains("a.md:1:8: no line of this slide defines '" + target
                        + "', so readers see the brackets; write (" + target + ") instead of [" + target
                        + "] [undefined-reference]");
    }

    @Test
    void what_begins_with_a_comma_is_no_label() {
        assertThat(problemsIn("[bisector][, <i>accessor</i>] and [the array][, compare]"))
                .isEmpty();
    }

    @Test
    void a_label_that_another_slide_defines_is_not_defined_here() {
        assertThat(problemsIn("[x][p]\n\n---\n\n[y][p]\n\n[p]: #/a\n\n# A\n"))
                .containsExactly("a.md:1:5: 'p' is defined in another part of the deck, so readers see the brackets;"
                        + " repeat the definition on this slide [undefined-reference]");
    }

    @Test
    void a_definition_in_the_notes_does_not_count_on_the_slide() {
        assertThat(problemsIn("[x][P]\n\nNote: [y][p]\n\n[p]: #/a\n\n# A\n"))
                .contains("a.md:1:5: 'P' is defined in another part of the deck, so readers see the brackets;"
                        + " repeat the definition on this slide [undefined-reference]");
    }

    @Test
    void a_similar_label_is_suggested_even_if_the_brackets_may_be_code() {
        assertThat(problemsIn("[x][gogle] [x][google]\n\n[google]: #/a\n\n# A\n"))
                .containsExactly(
                        "a.md:1:5: no line of this slide defines 'gogle', so readers see the brackets; did you mean"
                                + " 'google'? [undefined-reference]");
    }

    @Test
    void a_number_is_missing_among_numbered_definitions() {
        assertThat(problemsIn("[x][1] [y][3]\n\n[1]: #/a\n\n# A\n"))
                .containsExactly("a.md:1:12: no line of this slide defines '3', so readers see the brackets; write [3]:"
                        + " target [undefined-reference]");
    }

    private List<String> problemsIn(String markdown) {
        return CourseFolder.in(temporary)
                .with("a.md", markdown)
                .including("*.md")
                .problems();
    }
}
