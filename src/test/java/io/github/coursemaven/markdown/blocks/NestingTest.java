package io.github.coursemaven.markdown.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.coursemaven.base.problem.SourceText;
import io.github.coursemaven.base.problem.StepLimit;
import io.github.coursemaven.base.problem.TooComplex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestingTest {

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. ", "> - "})
    void blocks_may_be_nested_a_hundred_deep(String mark) {
        var markdown = mark.repeat(100 / mark.strip().split(" ", -1).length) + "a";
        assertThat(Outline.of(markdown)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "1. "})
    void blocks_that_are_nested_deeper_are_reported_where_the_limit_is_reached(String mark) {
        assertThatExceptionOfType(TooComplex.class)
                .isThrownBy(() -> Outline.of(mark.repeat(5000) + "a"))
                .satisfies(thrown -> assertThat(thrown.problem())
                        .hasToString("a.md:1:" + (101 * mark.length() + 1)
                                + ": lists and quotes are nested more than 100 levels deep here;"
                                + " move the inner ones to another slide [too-complex]"));
    }

    @Test
    void a_list_on_many_lines_is_reported_at_the_line_that_is_nested_too_deeply() {
        var markdown = new StringBuilder();
        for (var level = 0; level < 120; level++) {
            markdown.append("  ".repeat(level)).append("- a\n");
        }
        assertThatExceptionOfType(TooComplex.class)
                .isThrownBy(() -> Outline.of(markdown.toString()))
                .satisfies(thrown -> assertThat(thrown.problem().location()).hasToString("a.md:101:203"));
    }

    @Test
    void what_takes_too_many_steps_is_reported_where_it_has_come_to() {
        assertThatExceptionOfType(TooComplex.class)
                .isThrownBy(() -> Blocks.of(SourceText.of("a.md", "+a\n".repeat(100)), new StepLimit(500)))
                .satisfies(thrown -> assertThat(thrown.problem().location().toString())
                        .startsWith("a.md:")
                        .isNotEqualTo("a.md:1:1"));
    }
}
