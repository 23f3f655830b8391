package io.github.coursemaven.build.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.build.BuildLog;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedLinesTest {

    private final List<String> printed = new ArrayList<>();
    private final ChangedLines lines = new ChangedLines(new BuildLog() {
        @Override
        public void debug(String line) {}

        @Override
        public void info(String line) {
            printed.add("info " + line);
        }

        @Override
        public void warn(String line) {
            printed.add("warn " + line);
        }

        @Override
        public void error(String line) {
            printed.add("error " + line);
        }
    });

    @Test
    void a_problem_that_stays_is_printed_once_and_shown_each_time() {
        lines.error("a");
        lines.warn("b");
        lines.begin();
        lines.warn("b");
        lines.error("c");
        assertThat(printed).containsExactly("error a", "warn b", "error c");
        assertThat(lines.problems()).containsExactly("b", "c");
    }

    @Test
    void a_problem_that_comes_back_is_printed_again() {
        lines.error("a");
        lines.begin();
        lines.begin();
        lines.error("a");
        assertThat(printed).containsExactly("error a", "error a");
    }

    @Test
    void each_build_says_how_long_it_took() {
        lines.took("3 decks in ", 200_000_000, "");
        lines.begin();
        lines.took("3 decks in ", 200_000_000, "");
        assertThat(printed).containsExactly("info 3 decks in 0.2 s", "info 3 decks in 0.2 s");
    }
}
