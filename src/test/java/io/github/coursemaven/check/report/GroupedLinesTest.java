package io.github.coursemaven.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.coursemaven.base.problem.Location;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupedLinesTest {

    private static final Path HERE = Path.of("/home/ann/course").toAbsolutePath();

    @Test
    void up_to_five_places_with_the_same_fault_are_all_shown() {
        assertThat(lines(missing(5, line -> "gone"))).hasSize(5).noneMatch(line -> line.contains("more"));
    }

    @Test
    void only_three_of_more_places_with_the_same_fault_are_shown() {
        assertThat(lines(missing(100, line -> line == 2 ? "other" : "gone")))
                .containsExactly(
                        "a.md:1:1: gone [missing-file]",
                        "a.md:2:1: other [missing-file]",
                        "a.md:3:1: gone [missing-file]",
                        "a.md:4:1: gone [missing-file]",
                        "… and 96 more like it: see target/course/problems.json");
    }

    @Test
    void only_fifty_problems_of_a_rule_are_shown() {
        assertThat(lines(missing(50, line -> "gone " + line))).hasSize(50);
        assertThat(lines(missing(2_000, line -> "gone " + line)))
                .hasSize(51)
                .endsWith("… and 1950 more [missing-file]: see target/course/problems.json");
    }

    @Test
    void grouped_problems_are_not_counted_twice() {
        assertThat(lines(missing(200, line -> line % 2 == 0 ? "gone" : "gone " + line)))
                .contains("… and 97 more like it: see target/course/problems.json")
                .endsWith("… and 53 more [missing-file]: see target/course/problems.json");
    }

    @Test
    void a_line_has_the_rule_of_its_problems() {
        assertThat(grouped(missing(60, line -> "gone " + line)))
                .extracting(GroupedLines.Line::rule)
                .containsOnly(Rule.MISSING_FILE);
    }

    private static List<Problem> missing(int number, IntFunction<String> message) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(line -> Rule.MISSING_FILE.at(Location.of("a.md", line, 1), message.apply(line)))
                .toList();
    }

    private static List<GroupedLines.Line> grouped(List<Problem> problems) {
        return new GroupedLines(new ProblemLines(new RelativeLocations(HERE, HERE)), "target/course/problems.json")
                .of(problems);
    }

    private static List<String> lines(List<Problem> problems) {
        return grouped(problems).stream().map(GroupedLines.Line::text).toList();
    }
}
