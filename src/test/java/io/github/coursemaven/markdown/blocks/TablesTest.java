package io.github.coursemaven.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.coursemaven.base.problem.TooComplex;
import io.github.coursemaven.markdown.blocks.Block.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            textBlock =
                    """
                    |a|b|⏎|-|-|⏎|c|d|         ; table[, ] (a|b) (c|d)
                    a|b⏎-|-⏎c|d               ; table[, ] (a|b) (c|d)
                    a|b⏎-|-                   ; table[, ] (a|b)
                    | a | b |⏎| --- | --- |   ; table[, ] (a|b)
                    |a|b|c|d|⏎|:-|-:|:-:|-|   ; table[left, right, center, ] (a|b|c|d)
                    |a|⏎|-|⏎|b|               ; table[] (a) (b)
                    a|b⏎-|-⏎c                 ; table[, ] (a|b) (c|)
                    a|b⏎-|-⏎c|d|e             ; table[, ] (a|b) (c|d)
                    a|b⏎-|-⏎c||d              ; table[, ] (a|b) (c|)
                    a|b⏎-|-⏎\\|c|d            ; table[, ] (a|b) (|c|d)
                    a|`b\\|c`⏎-|-             ; table[, ] (a|`b|c`)
                    a|b⏎-|-⏎c|d⏎e|f           ; table[, ] (a|b) (c|d) (e|f)
                    "   a|b⏎  -|-"            ; table[, ] (a|b)
                    """)
    void bars_make_a_table(String markdown, String block) {
        assertThat(Outline.of(markdown.replace('⏎', '\n'))).containsExactly(block.replace("table[]", "table[]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    a|b⏎-              ; h2 'a|b'
                    a|b⏎-|-|-          ; paragraph 'a|b⏎-|-|-'
                    a|b⏎-|x            ; paragraph 'a|b⏎-|x'
                    a⏎-|-              ; paragraph 'a⏎-|-'
                    a|b                ; paragraph 'a|b'
                    """)
    void other_bars_are_text(String markdown, String block) {
        assertThat(Outline.of(markdown.replace('⏎', '\n'))).containsExactly(block);
    }

    @Test
    void a_table_ends_a_paragraph() {
        assertThat(Outline.of("a\nb|c\n-|-")).containsExactly("paragraph 'a'", "table[, ] (b|c)");
    }

    @Test
    void an_empty_line_or_another_block_ends_a_table() {
        assertThat(Outline.of("a|b\n-|-\n\nc")).containsExactly("table[, ] (a|b)", "paragraph 'c'");
        assertThat(Outline.of("a|b\n-|-\n# C")).containsExactly("table[, ] (a|b)", "h1 'C'");
        assertThat(Outline.of("a|b\n-|-\n> c")).containsExactly("table[, ] (a|b)", "quote [paragraph 'c']");
    }

    @Test
    void cells_know_their_places_and_those_that_are_missing_too() {
        var table = (Table) Outline.parsed("a | b\n--|--\nc").blocks().get(0);
        assertThat(table.header().get(1).locationAt(0)).hasToString("a.md:1:5");
        assertThat(table.rows().get(0).get(1).locationAt(0)).hasToString("a.md:3:2");
    }

    @Test
    void a_table_that_lacks_too_many_cells_is_not_read() {
        var wide = "|" + "a|".repeat(201) + "\n|" + "-|".repeat(201) + "\n";
        assertThat(Outline.of(wide + "b\n".repeat(100))).hasSize(1);
        assertThatExceptionOfType(TooComplex.class)
                .isThrownBy(() -> Outline.of(wide + "b\n".repeat(101)))
                .satisfies(thrown -> assertThat(thrown.problem())
                        .hasToString(
                                "a.md:103:1: up to this row, more than 20000 cells are missing in this table of 201"
                                        + " columns; use fewer columns [too-complex]"));
    }
}
