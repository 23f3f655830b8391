package io.github.coursemaven.base.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepLimitTest {

    @ParameterizedTest
    @ValueSource(strings = {"^\\s*\\s*\\s*\\s*---$", "^.*.*.*.*=.*$"})
    void a_regular_expression_that_would_run_for_hours_is_stopped(String regex) {
        var text = new StepLimit(30_000_000).counting(SourceText.of("a.md", " ".repeat(3000)));
        var matcher = Pattern.compile(regex).matcher(text);
        assertThatExceptionOfType(TooComplex.class).isThrownBy(matcher::find);
    }

    @Test
    void too_many_steps_are_reported_where_they_were_reached() {
        var text = new StepLimit(10).counting(SourceText.of("a.md", "four\nfour\nfour"));
        assertThatExceptionOfType(TooComplex.class)
                .isThrownBy(() -> text.chars().sum())
                .satisfies(
                        thrown -> assertThat(thrown.problem())
                                .hasToString(
                                        "a.md:3:1: reading takes more than 10 steps here; write this in a simpler way [too-complex]"));
    }

    @Test
    void a_character_counts_each_time_it_is_read() {
        var limit = new StepLimit(10);
        var text = limit.counting(SourceText.of("a.md", "four"));
        var matcher = Pattern.compile("f").matcher(text);
        assertThat(matcher.lookingAt()).isTrue();
        assertThat(matcher.reset().lookingAt()).isTrue();
        assertThat(limit.steps()).isEqualTo(2);
    }

    @Test
    void copies_count_too() {
        var limit = new StepLimit(10);
        assertThat(limit.counting(SourceText.of("a.md", "some text")).subSequence(5, 9))
                .isEqualTo("text");
        assertThat(limit.steps()).isEqualTo(4);
    }

    @Test
    void texts_share_one_limit() {
        var limit = new StepLimit(6);
        assertThat(limit.counting(SourceText.of("a.md", "four")).chars()).hasSize(4);
        assertThatExceptionOfType(TooComplex.class)
                .isThrownBy(() ->
                        limit.counting(SourceText.of("b.md", "four")).chars().sum());
    }
}
