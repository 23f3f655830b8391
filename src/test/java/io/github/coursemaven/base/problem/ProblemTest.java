package io.github.coursemaven.base.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_is_shown_with_its_place_and_rule() {
        assertThat(Rule.MISSING_FILE.at(Location.of("intro.md", 3, 9), "'gone.png' does not exist"))
                .hasToString("intro.md:3:9: 'gone.png' does not exist [missing-file]");
    }

    @Test
    void a_problem_of_a_whole_file_is_shown_without_a_line() {
        assertThat(Rule.UNREADABLE.at(Location.of("intro.md"), "this file cannot be read"))
                .hasToString("intro.md: this file cannot be read [unreadable]");
    }

    @Test
    void problems_are_sorted_by_file_and_then_by_number_of_line_and_column() {
        var last = Rule.BAD_URL.at(Location.of("b.md", 1, 1), "x");
        var third = Rule.BAD_URL.at(Location.of("a.md", 10, 1), "x");
        var second = Rule.BAD_URL.at(Location.of("a.md", 9, 10), "x");
        var first = Rule.BAD_URL.at(Location.of("a.md", 9, 2), "x");
        assertThat(List.of(last, third, second, first).stream().sorted()).containsExactly(first, second, third, last);
    }
}
