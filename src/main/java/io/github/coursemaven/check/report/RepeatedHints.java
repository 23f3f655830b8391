package io.github.coursemaven.check.report;

import io.github.coursemaven.base.output.Counted;
import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.base.problem.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hints that a healthy deck has many of: all its links to pages of one module. */
final class RepeatedHints {

    private RepeatedHints() {}

    private record Links(Optional<String> file, Optional<String> kind) {
        static Links of(Problem problem) {
            return new Links(problem.location().file(), problem.kind());
        }
    }

    /** The problems, with the first hint of a deck about a module for all of them. */
    static List<Problem> folded(List<Problem> problems) {
        var numbers = problems.stream()
                .filter(RepeatedHints::isFolded)
                .collect(Collectors.groupingBy(Links::of, Collectors.counting()));
        var met = new HashSet<Links>();
        return problems.stream()
                .filter(problem -> !isFolded(problem) || met.add(Links.of(problem)))
                .map(problem -> isFolded(problem)
                        ? withMore(problem, numbers.getOrDefault(Links.of(problem), 1L) - 1)
                        : problem)
                .toList();
    }

    private static boolean isFolded(Problem problem) {
        return problem.rule() == Rule.OTHER_MODULE;
    }

    private static Problem withMore(Problem problem, long more) {
        return more == 0
                ? problem
                : problem.shown(
                        problem.location(),
                        problem.message() + "; " + Counted.of(more, "more link") + " of this deck "
                                + (more == 1 ? "leads" : "lead") + " to that module");
    }
}
