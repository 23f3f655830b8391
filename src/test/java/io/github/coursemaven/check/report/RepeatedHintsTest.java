package io.github.coursemaven.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepeatedHintsTest {

    @Test
    void links_of_a_deck_to_one_module_are_one_line() {
        var problems = List.of(
                hint("a.md", "one", "memory"),
                hint("a.md", "two", "memory"),
                hint("a.md", "three", "processes"),
                hint("b.md", "four", "memory"),
                hint("b.md", "five", "memory"),
                hint("b.md", "six", "memory"),
                Rule.MISSING_FILE.at(Location.of("b.md"), "gone").ofKind(Optional.of("memory")),
                Rule.MISSING_FILE.at(Location.of("b.md"), "gone too").ofKind(Optional.of("memory")));

        assertThat(RepeatedHints.folded(problems).stream().map(Problem::toString))
                .containsExactly(
                        "a.md: one; 1 more link of this deck leads to that module [other-module]",
                        "a.md: three [other-module]",
                        "b.md: four; 2 more links of this deck lead to that module [other-module]",
                        "b.md: gone [missing-file]",
                        "b.md: gone too [missing-file]");
    }

    private static Problem hint(String file, String message, String module) {
        return Rule.OTHER_MODULE.at(Location.of(file), message).ofKind(Optional.of(module));
    }
}
