package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.build.RecordingLog;
import org.junit.jupiter.api.Test;

class ChangedLinesTest {

    private final RecordingLog log = new RecordingLog();
    private final ChangedLines lines = new ChangedLines(log);

    @Test
    void a_problem_that_stays_is_printed_once_and_shown_each_time() {
        lines.error("a");
        lines.warn("b");
        lines.begin();
        lines.warn("b");
        lines.error("c");
        assertThat(log.lines()).containsExactly("error a", "warn b", "error c");
        assertThat(lines.problems()).containsExactly("b", "c");
    }

    @Test
    void a_problem_that_comes_back_is_printed_again() {
        lines.error("a");
        lines.begin();
        lines.begin();
        lines.error("a");
        assertThat(log.lines()).containsExactly("error a", "error a");
    }

    @Test
    void what_is_held_back_is_printed_later() {
        lines.begin();
        lines.hold();
        lines.error("a");
        assertThat(log.lines()).isEmpty();
        lines.tell();
        assertThat(log.lines()).containsExactly("error a");
    }

    @Test
    void what_is_withdrawn_was_never_said() {
        lines.error("a");
        lines.begin();
        lines.hold();
        lines.error("a");
        lines.error("b");
        lines.withdraw();
        lines.begin();
        lines.error("a");
        lines.error("b");
        assertThat(log.lines()).containsExactly("error a", "error b");
    }

    @Test
    void each_build_says_how_long_it_took() {
        lines.took("3 decks in ", 200_000_000, "");
        lines.begin();
        lines.took("3 decks in ", 200_000_000, "");
        assertThat(log.lines()).containsExactly("info 3 decks in 0.0 s", "info 3 decks in 0.0 s");
    }
}
